import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/sites/index.ts';
import { PAGES, XING_PAGES } from './pages.ts';

test('every kind of page is among them', () => {
  const kinds = new Set(PAGES.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['company', 'feed', 'invitations', 'job', 'messages', 'people', 'profile']);
  expect(PAGES.length).toBeGreaterThanOrEqual(30);
});

test('of XING every kind is, but profiles', () => {
  const kinds = new Set(XING_PAGES.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['company', 'feed', 'messages', 'people']);
});

test.each([...PAGES, ...XING_PAGES].map((page) => [page.path, page] as const))(
  '%s can be read by itself',
  (_path, page) => {
    const html = `<!doctype html><html lang="de"><body>${page.html}</body></html>`;
    const { document } = new JSDOM(html, { url: page.address }).window;
    const result = readPage(document, new URL(page.address), '2026-11-24');
    expect(result).toMatchObject({ ok: true, reading: { kind: page.kind } });
    const said = JSON.stringify(result);
    expect(said.match(new RegExp(page.mark, 'g'))?.length).toBeGreaterThan(1);
    expect(said.match(/quarz\d\d/g)?.filter((mark) => mark !== page.mark)).toEqual([]);
  },
);
