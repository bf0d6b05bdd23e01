import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../tests/support/draft-context.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { checkDraft } from './check-draft.ts';
import { fingerprintOf } from './measures/fingerprint.ts';

const PIECES: Record<string, string> = {
  'one letter': 'a',
  blanks: ' ',
  'line breaks': '\n',
  'half a word': 'nicht nur ',
  commas: 'wer das, ',
  'capital words': 'Ab ',
  figures: '1.',
  percent: '70 Prozent der ',
  emoji: '👩‍👩‍👧‍👦',
  'lone surrogates': '\ud835',
  'open quotes': '„',
  hashtags: '#a',
  'short sentences': 'Kein x. ',
  'bold letters': '𝗮 ',
  negations: "isn't just about ",
};
const context = draftContext({
  narrative: smallNarrative(),
  employer: 'Nordlicht Kälte',
  attached: true,
  colleagues: [{ label: 'x', hashes: fingerprintOf('Die Linie läuft wieder seit heute früh.') }],
});

function timed(piece: string, length: number, language: 'de' | 'en'): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const started = performance.now();
  checkDraft(text, { ...context, language }, 'de');
  return performance.now() - started;
}

/** Milliseconds that a busy machine takes for itself; runaway work on 20,000 characters takes seconds. */
const PAUSE = 20;

/** The quickest of five, so that a pause of the machine is not taken for work. */
const quickest = (piece: string, length: number, language: 'de' | 'en'): number =>
  Math.min(...[1, 2, 3, 4, 5].map(() => timed(piece, length, language)));

describe.each(Object.entries(PIECES))('a text of %s', (_name, piece) => {
  it.each(['de', 'en'] as const)(
    'takes time by its length, and at 100 kB no more (%s)',
    (language) => {
      quickest(piece, 20_000, language);
      const short = Math.max(PAUSE, quickest(piece, 5_000, language));
      const long = Math.max(PAUSE, quickest(piece, 20_000, language));
      // Work by the length takes four times as long; work by its square, sixteen times.
      expect(long / short).toBeLessThan(10);
      expect(quickest(piece, 100_000, language) / long).toBeLessThan(3);
    },
    60_000,
  );
});
