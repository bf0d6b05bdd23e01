import { describe, expect, it } from 'vitest';
import { allCases } from '../../support/cases.ts';
import { expectedOf } from './expected.ts';
import { POSTS } from './posts.ts';
import { renderPage } from './render.ts';
import { FEED_SITUATIONS } from './situations.ts';

const PREFIX = 'linkedin/feed/';
const committed = new Map(allCases().map((one) => [one.name, one]));
const pages = Object.values(FEED_SITUATIONS);

it('has one case for each situation, and none besides', () => {
  const names = [...committed.keys()].filter((name) => name.startsWith(PREFIX)).sort();
  expect(names).toEqual(
    Object.keys(FEED_SITUATIONS)
      .map((situation) => PREFIX + situation)
      .sort(),
  );
});

it('shows every post in both generations, and every language in both', () => {
  for (const generation of ['E', 'S']) {
    const ours = pages.filter((page) => page.generation === generation);
    expect(new Set(ours.flatMap(({ posts }) => posts)), generation).toEqual(new Set(Object.keys(POSTS)));
    expect(new Set(ours.map(({ language }) => language)), generation).toEqual(new Set(['de', 'en', 'fr', 'it']));
  }
});

describe.each(Object.entries(FEED_SITUATIONS))('%s', (situation, page) => {
  const html = renderPage(page);

  it('is committed as the writers make it (else: npx tsx tests/samples/write.ts)', () => {
    const one = committed.get(PREFIX + situation);
    expect(one?.html === html, 'page.html').toBe(true);
    expect(one?.expected).toEqual(JSON.parse(JSON.stringify(expectedOf(page))));
  });

  it('loads nothing and leads nowhere but to the site and to invented places', () => {
    const sources = [...html.matchAll(/\ssrc(?:set)?="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(sources.filter(Boolean)).toEqual([]);
    expect(html).not.toMatch(/<(?:link|script)\b|@import|url\(/);
    const hosts = [...html.matchAll(/href="https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.filter((host) => host !== 'www.linkedin.com' && !host.endsWith('.example'))).toEqual([]);
  });
});
