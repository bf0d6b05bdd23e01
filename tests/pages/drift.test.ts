import { describe, expect, it } from 'vitest';
import { drift } from '../support/drift.ts';
import { type Capture, HAS_CAPTURES, loadScorer, profileCaptures, readHtml } from './captures.ts';

/** Facts that on E pages only a class tells; null is right there once the class is gone. */
const TOLD_BY_CLASS = ['photo', 'banner'];
const SEEDS = [1, 7, 42];

describe.skipIf(!HAS_CAPTURES)('a new release of the site (runs where ../shared/pages lies)', async () => {
  const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0 });

  const f1 = (capture: Capture, seed: number | null): number => {
    const got = readHtml(capture.html, capture.want.url, (document) => {
      if (seed !== null) drift(document, seed);
    });
    const unsure = (capture.want.unsure as string[] | undefined) ?? [];
    const gone = TOLD_BY_CLASS.filter((field) => (got as Record<string, unknown> | null)?.[field] === null);
    return scorer({ ...capture.want, unsure: [...unsure, ...gone] }, got).f1;
  };

  it.each(profileCaptures())('$name loses at most three points', (capture) => {
    const before = f1(capture, null);
    for (const seed of SEEDS) expect(f1(capture, seed), `seed ${seed}`).toBeGreaterThanOrEqual(before - 0.03);
  });
});
