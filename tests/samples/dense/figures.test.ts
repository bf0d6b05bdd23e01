import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { richFeed } from '../feed/rich-feed.ts';
import { richPage } from '../rich-page.ts';
import { boundsOf, FIGURES } from './figures.ts';
import { PARTS, weigh } from './weigh.ts';

const PAGES = [
  { kind: 'profile', generation: 'E', html: () => richPage('E').html },
  { kind: 'profile', generation: 'S', html: () => richPage('S').html },
  { kind: 'feed', generation: 'E', html: () => richFeed('E').html },
  { kind: 'feed', generation: 'S', html: () => richFeed('S').html },
] as const;

describe.each(PAGES)('the page that costs are measured on: $kind, $generation', ({ kind, generation, html }) => {
  const weight = weigh(new JSDOM(html()).window.document, PARTS[kind][generation]);

  it.each(FIGURES)('is as dense as the site’s own: %s', (figure) => {
    const [least, most] = boundsOf(kind, generation, figure);
    expect(weight[figure]).toBeGreaterThanOrEqual(least);
    expect(weight[figure]).toBeLessThanOrEqual(most);
  });
});
