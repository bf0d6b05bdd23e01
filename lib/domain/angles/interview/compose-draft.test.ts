import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../patterns/index.ts';
import { composeDraft } from './compose-draft.ts';

const angle = {
  draft: ['opening', 1, 'facts', 2, 3],
  opening: 'Linie 4 war in elf Tagen umgebaut. So sind wir vorgegangen.',
  facts: [
    { id: 'line-4', text: 'Linie 4 war in elf Tagen umgebaut.', source: 'Projektbericht, Seite 6' },
    { id: 'crew', text: 'Dabei waren sechs Leute.', source: 'Einsatzplan' },
  ],
  side: 'de',
} as const;
const draft = (answers: [string, string, string], facts: string[] = [], withOpening = true, parts = angle.draft) =>
  composeDraft({ ...angle, facts: [...angle.facts], draft: parts }, { answers, facts, withOpening });

describe('composeDraft', () => {
  it('puts the answers in the order of the pattern, a paragraph each', () => {
    expect(draft(['Erst messen.', 'Dann rechnen.', 'Dann bauen.'], [], false)).toBe(
      'Erst messen.\n\nDann rechnen.\n\nDann bauen.',
    );
  });

  it('leaves no trace of an empty answer', () => {
    expect(draft(['Erst messen.', '  \n ', 'Dann bauen.'], [], false)).toBe('Erst messen.\n\nDann bauen.');
  });

  it('is nothing while nothing was answered, whatever is ticked', () => {
    expect(draft(['', ' ', '\n'], ['line-4'])).toBe('');
  });

  it('takes facts only when they are ticked, with their source, and says none twice', () => {
    expect(draft(['Erst messen.', '', ''])).not.toContain('Einsatzplan');
    expect(draft(['Erst messen.', '', ''], ['crew'], false)).toContain(
      'Dabei waren sechs Leute. (Quelle: Einsatzplan)',
    );
    expect(draft(['Erst messen.', '', ''], ['line-4']).match(/elf Tagen/g)).toHaveLength(1);
    expect(draft(['Erst messen.', '', ''], ['line-4'])).toContain('(Quelle: Projektbericht, Seite 6)');
  });

  it('mends what dictation leaves: first letter, full stop, white space', () => {
    expect(draft(['erst  messen', 'iPhone in die Hand', 'geht doch?'], [], false)).toBe(
      'Erst messen.\n\niPhone in die Hand.\n\nGeht doch?',
    );
  });

  it('keeps the lines and lists of the user', () => {
    expect(draft(['1) messen\n2) rechnen', '', ''], [], false)).toBe('1) messen\n2) rechnen.');
  });

  it('has no word that is not an answer, the opening or a ticked fact', () => {
    const answer = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(answer, answer, answer, fc.constantFrom(...PATTERNS), (a, b, c, pattern) => {
        const said = composeDraft(
          { ...angle, facts: [], draft: pattern.draft },
          { answers: [a, b, c], facts: [], withOpening: false },
        );
        const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        const given = new Set([a, b, c].flatMap(words));
        expect(words(said).filter((word) => !given.has(word))).toEqual([]);
      }),
    );
  });
});
