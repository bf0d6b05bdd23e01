import { describe, expect, it } from 'vitest';
import { allCases, type Case } from '../support/cases.ts';
import { drift } from '../support/drift.ts';
import { BARS, type Capture, capturesOf, HAS_CAPTURES, loadScorer, readHtml } from './captures.ts';

const SEEDS = [1, 7, 42];

describe.skipIf(!HAS_CAPTURES).each(BARS)(
  'a new release of the site: $kind (runs where ../shared/pages lies)',
  async ({ kind }) => {
    const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0 });

    const f1 = (capture: Capture, seed: number | null): number => {
      const got = readHtml(capture.html, capture.want.url, (document) => {
        if (seed !== null) drift(document, seed);
      });
      return scorer(capture.want, got).f1;
    };

    it.each(capturesOf(kind))('$name loses at most three points', (capture) => {
      const before = f1(capture, null);
      for (const seed of SEEDS) expect(f1(capture, seed), `seed ${seed}`).toBeGreaterThanOrEqual(before - 0.03);
    });
  },
);

/** Facts that on E pages only a class tells; null is right there once the class is gone. */
const TOLD_BY_CLASS = ['photo', 'banner'] as const;

/** The other network's pages have a test of their own. */
const isOurs = ({ name }: Case): boolean => name.startsWith('linkedin/');

describe('a new release of the site, on the project’s own pages', () => {
  it.each(allCases().filter(isOurs))('$name reads the same', ({ html, address }) => {
    const before = readHtml(html, address);
    const after = readHtml(html, address, (document) => drift(document, 7));
    const gone = Object.fromEntries(
      TOLD_BY_CLASS.filter((field) => after?.[field] === null).map((field) => [field, null]),
    );
    expect(after && { ...after, missing: [] }).toEqual(before && { ...before, ...gone, missing: [] });
  });
});
