import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/sites/index.ts';
import { allCases } from '../../../support/cases.ts';
import { SITE_PAGES } from './index.ts';

const committed = new Map(allCases().map((one) => [one.name, one]));

it('has one case for each situation, two at least of each kind and in both languages', () => {
  const names = [...committed.keys()].filter((name) => /^xing\/(?!profile\/)/.test(name));
  expect(names.sort()).toEqual(SITE_PAGES.map(({ kind, situation }) => `xing/${kind}/${situation}`).sort());
  for (const kind of ['feed', 'people', 'messages', 'company']) {
    const languages = SITE_PAGES.filter((page) => page.kind === kind).map(({ expected }) => expected.language);
    expect(new Set(languages), kind).toEqual(new Set(['de', 'en']));
  }
});

describe.each(SITE_PAGES.map((page) => [`${page.kind}/${page.situation}`, page] as const))('%s', (name, page) => {
  it('is committed as the writers make it (else: npx tsx tests/samples/write.ts)', () => {
    const one = committed.get(`xing/${name}`);
    expect(one?.html === page.html, 'page.html').toBe(true);
    expect(one?.expected).toEqual(JSON.parse(JSON.stringify(page.expected)));
  });

  it('says that it is unverified, and names only what it looked for', () => {
    const { document } = new JSDOM(page.html, { url: page.expected.url }).window;
    const result = readPage(document, new URL(page.expected.url), '2026-11-24');
    expect(result).toMatchObject({ ok: true, reading: { unverified: true, missing: expect.any(Array) } });
  });

  it('loads nothing and leads nowhere but to the site and to invented places', () => {
    const sources = [...page.html.matchAll(/\ssrc="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(sources.filter((source) => !source.startsWith('data:'))).toEqual([]);
    const hosts = [...page.html.matchAll(/href="https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.filter((host) => host !== 'www.xing.com' && !host.endsWith('.example'))).toEqual([]);
  });
});
