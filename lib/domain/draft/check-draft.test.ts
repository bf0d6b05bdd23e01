import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../tests/support/draft-context.ts';
import { checkDraft } from './check-draft.ts';

const TEXT =
  '🚀🚀🚀 Neue Halle!\n\nDie Strasse davor gehört uns noch nicht, und wer vorbeikommt, sieht am Montag nur Beton.';

describe('checkDraft', () => {
  it('marks each place by its offsets', () => {
    const found = checkDraft(TEXT, draftContext(), 'de').filter(({ outcome }) => outcome === 'hint');
    expect(found.map(({ id, quote }) => [id, quote])).toEqual([
      ['DR-09', '🚀🚀🚀'],
      ['DR-17', 'Strasse'],
    ]);
    for (const { quote, start, end } of found) expect(TEXT.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  it('keeps quiet about what the writer leaves as it is, wherever it stands', () => {
    const said = checkDraft(TEXT, draftContext(), 'de');
    const ignored = said.flatMap(({ id, ignore }) => (id === 'DR-17' && ignore !== null ? [ignore] : []));
    expect(ignored).toHaveLength(1);
    const later = checkDraft(`Am Anfang steht mehr. ${TEXT}`, draftContext(), 'de', new Set(ignored));
    expect(later.find(({ id }) => id === 'DR-17')?.outcome).toBe('pass');
  });

  it('says each check once where nothing was found', () => {
    const all = checkDraft('Die Linie läuft wieder, seit heute früh.', draftContext(), 'en');
    expect(all).toHaveLength(18);
    expect(all.every(({ title, ignore }) => title === null && ignore === null)).toBe(true);
  });

  it('speaks the language of the coach about a text in another', () => {
    const [hint] = checkDraft("I'm thrilled to announce that the line is back.", draftContext(), 'de');
    expect(hint).toBeDefined();
    const opening = checkDraft("I'm thrilled to announce that the line is back.", draftContext(), 'de').find(
      ({ id }) => id === 'DR-03',
    );
    expect(opening).toMatchObject({ title: 'Der Anfang sagt noch nichts', quote: "I'm thrilled to" });
  });
});
