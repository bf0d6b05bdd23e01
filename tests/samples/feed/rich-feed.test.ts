import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/sites/index.ts';
import { richFeed } from './rich-feed.ts';

describe.each(['E', 'S'] as const)('the rich feed (%s)', (generation) => {
  const { address, html, expected } = richFeed(generation);

  it('has 750 kB and a style sheet', () => {
    expect(html.length).toBeGreaterThanOrEqual(750_000);
    expect(html.length).toBeLessThan(850_000);
    expect(html).toContain('<style>');
  });

  it('is read in full, each of its 25 posts by its own address', () => {
    const { document } = new JSDOM(html, { url: address }).window;
    const result = readPage(document, new URL(address), '2026-11-24');
    if (!result.ok || result.reading.kind !== 'feed') throw new Error('not read as a feed');
    expect(result.reading.posts).toEqual(expected.posts);
    expect(new Set(result.reading.posts.map(({ urn }) => urn)).size).toBe(25);
  });
});
