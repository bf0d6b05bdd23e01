import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { repostedBy } from './header.ts';

const line = (html: string): Element => {
  const { document } = new JSDOM(`<p>${html}</p>`).window;
  return document.querySelector('p') ?? document.body;
};
const name = '<a href="/in/ada/"><strong>Ada Lindt</strong></a>';

describe('repostedBy', () => {
  it.each([
    ['en', `${name} <span> </span>reposted this`],
    ['de', `${name} hat dies repostet`],
    ['fr', `${name} a republié ceci`],
    ['it', `${name} ha diffuso questo post`],
    ['en', `${name} and 2 other connections reposted this`],
    ['en', `${name} reposted this • 2h`],
    // Words of another language occur in every interface.
    ['de', `${name} reposted this`],
  ] as const)('%s: %s', (language, html) => {
    expect(repostedBy(line(html), language)).toBe('Ada Lindt');
  });

  it('takes the name from the words where there is no link', () => {
    expect(repostedBy(line('Ada Lindt hat dies repostet'), 'de')).toBe('Ada Lindt');
  });

  it.each([
    `${name} likes this`,
    `${name} commented on this`,
    'Suggested',
    'Based on your profile and activity',
    '<a href="/in/ida/">Ida Reposted</a> likes this',
  ])('nobody: %s', (html) => {
    expect(repostedBy(line(html), 'en')).toBeNull();
  });
});
