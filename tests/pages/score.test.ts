import { describe, expect, it } from 'vitest';
import { BARS, capturesOf, HAS_CAPTURES, loadScorer, overall, readHtml, type Score } from './captures.ts';

/** Fields of a profile in which nothing may be made up, however good the page's score. */
const EXACT = /(?:^|\.)(?:name|company|start|end)$/;

describe.skipIf(!HAS_CAPTURES).each(BARS)('reading captures: $kind (runs where ../shared/pages lies)', async (bar) => {
  const scorer = HAS_CAPTURES ? await loadScorer() : null;
  const pages = capturesOf(bar.kind).map((capture) => {
    const score = scorer?.(capture.want, readHtml(capture.html, capture.want.url)) as Score;
    return { name: capture.name, score };
  });
  const sum = (key: 'right' | 'missed' | 'wrong') => pages.reduce((total, { score }) => total + score[key], 0);

  it('reads enough of all facts rightly, and next to nothing wrongly', () => {
    expect(pages.length).toBeGreaterThanOrEqual(bar.pages);
    expect(overall(pages.map(({ score }) => score))).toBeGreaterThanOrEqual(bar.overall);
    expect(sum('wrong') / (sum('right') + sum('missed'))).toBeLessThanOrEqual(bar.wrong);
  });

  it.each(pages)('$name', ({ score }) => {
    const facts = score.right + score.missed;
    // On a page of a few facts one slip weighs too much for a share.
    if (facts < 40) expect(score.missed + score.wrong, JSON.stringify(score.errors)).toBeLessThanOrEqual(2);
    else expect(score.f1, JSON.stringify(score.errors)).toBeGreaterThanOrEqual(bar.each);
  });

  it.each(bar.kind === 'profile' ? pages : [])(
    'invents nothing at name, company, start and end of $name',
    ({ score }) => {
      const invented = score.errors.filter(({ kind, at }) => kind !== 'missed' && EXACT.test(at));
      expect(invented).toEqual([]);
    },
  );
});
