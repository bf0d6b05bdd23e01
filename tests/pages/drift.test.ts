import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { drift } from '../support/drift.ts';
import { type Capture, HAS_CAPTURES, loadScorer, profileCaptures, readHtml } from './captures.ts';

/** Facts that on E pages only a class tells; null is right there once the class is gone. */
const TOLD_BY_CLASS = ['photo', 'banner'] as const;
const SEEDS = [1, 7, 42];

describe.skipIf(!HAS_CAPTURES)('a new release of the site (runs where ../shared/pages lies)', async () => {
  const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0 });

  const f1 = (capture: Capture, seed: number | null): number => {
    const got = readHtml(capture.html, capture.want.url, (document) => {
      if (seed !== null) drift(document, seed);
    });
    const unsure = (capture.want.unsure as string[] | undefined) ?? [];
    const gone = TOLD_BY_CLASS.filter((field) => got?.[field] === null);
    return scorer({ ...capture.want, unsure: [...unsure, ...gone] }, got).f1;
  };

  it.each(profileCaptures())('$name loses at most three points', (capture) => {
    const before = f1(capture, null);
    for (const seed of SEEDS) expect(f1(capture, seed), `seed ${seed}`).toBeGreaterThanOrEqual(before - 0.03);
  });
});

const CASES = path.resolve(import.meta.dirname, '../../lib/sites/linkedin/profile/cases');
const cases = existsSync(CASES)
  ? readdirSync(CASES).filter((name) => existsSync(path.join(CASES, name, 'page.html')))
  : [];

describe.skipIf(cases.length === 0)('a new release of the site, on the project’s own pages', () => {
  it.each(cases)('%s reads the same', (name) => {
    const html = readFileSync(path.join(CASES, name, 'page.html'), 'utf8');
    const { url } = JSON.parse(readFileSync(path.join(CASES, name, 'expected.json'), 'utf8')) as { url: string };
    const before = readHtml(html, url);
    const after = readHtml(html, url, (document) => drift(document, 7));
    const gone = Object.fromEntries(
      TOLD_BY_CLASS.filter((field) => after?.[field] === null).map((field) => [field, null]),
    );
    expect(after && { ...after, missing: [] }).toEqual(before && { ...before, ...gone, missing: [] });
  });
});
