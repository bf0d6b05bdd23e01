import { describe, expect, it } from 'vitest';
import { HAS_CAPTURES, loadScorer, overall, profileCaptures, readHtml, type Score } from './captures.ts';

const EXACT = /(?:^|\.)(?:name|company|start|end)$/;

describe.skipIf(!HAS_CAPTURES)('reading captures of real profiles (runs where ../shared/pages lies)', async () => {
  const scorer = HAS_CAPTURES ? await loadScorer() : null;
  const pages = profileCaptures().map((capture) => {
    const score = scorer?.(capture.want, readHtml(capture.html, capture.want.url)) as Score;
    return { name: capture.name, score };
  });

  it('reads at least 97 % of all facts rightly', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(overall(pages.map(({ score }) => score))).toBeGreaterThanOrEqual(0.97);
  });

  it.each(pages)('$name', ({ score }) => {
    const facts = score.right + score.missed;
    // On a page of a few facts one slip weighs too much for a share.
    if (facts < 40) expect(score.missed + score.wrong, JSON.stringify(score.errors)).toBeLessThanOrEqual(2);
    else expect(score.f1, JSON.stringify(score.errors)).toBeGreaterThanOrEqual(0.93);
  });

  it.each(pages)('invents nothing at name, company, start and end of $name', ({ score }) => {
    const invented = score.errors.filter(({ kind, at }) => kind !== 'missed' && EXACT.test(at));
    expect(invented).toEqual([]);
  });
});
