import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toSpec } from '../../lib/domain/profile/spec.ts';
import { readPasted } from '../../lib/imports/pasted-text/read-pasted.ts';
import { HAS_CAPTURES, loadScorer, overall, profileCaptures } from '../pages/captures.ts';
import { COPYING_BROWSERS, copiedText } from '../support/paste/copied-text.ts';

const SEEN_ONLY = ['photo', 'banner', 'openToWork', 'hiring', 'verified', 'path', 'featured'];

/** The captures' texts were made one by one, so that many twins differ and places are no places. */
describe.skipIf(!HAS_CAPTURES)('copied captures of real profiles (runs where ../shared/pages lies)', async () => {
  const scorer = HAS_CAPTURES ? await loadScorer() : null;

  it.each(COPYING_BROWSERS)('%s: more than nine facts of ten, and hardly one invented', (browser) => {
    const scores = profileCaptures().flatMap(({ html, want }) => {
      const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
      const result = readPasted(copiedText(document, browser), 'linkedin', '2026-11-24');
      const unsure = [...((want.unsure as string[] | undefined) ?? []), ...SEEN_ONLY];
      return scorer ? [scorer({ ...want, unsure }, result.ok ? toSpec(result.reading) : null)] : [];
    });
    const sum = (key: 'right' | 'wrong') => scores.reduce((total, score) => total + score[key], 0);
    expect(overall(scores)).toBeGreaterThanOrEqual(0.92);
    expect(sum('wrong') / (sum('wrong') + sum('right'))).toBeLessThan(0.05);
  });
});
