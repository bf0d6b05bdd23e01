import { describe, expect, it } from 'vitest';
import { checkDraft, type DraftFinding } from '../../lib/domain/draft/check-draft.ts';
import { draftContext } from '../support/draft-context.ts';
import { draftTexts, type Pile } from './texts.ts';

/** Empty words and borrowed tone: what makes a text machine-smooth. */
const TONE = new Set(['DR-06', 'DR-07']);

const toneOf = (text: string): DraftFinding[] =>
  checkDraft(text, draftContext(), 'de').filter(({ id, outcome }) => TONE.has(id) && outcome === 'hint');

const flagged = (language: 'de' | 'en', pile: Pile, kept = false): number =>
  draftTexts(language, pile, kept).filter((text) => toneOf(text).length > 0).length;

describe('texts that the rules were tuned on', () => {
  it.each([
    ['de', 20],
    ['en', 10],
  ] as const)('flags four fifths of the smooth ones and one in seven by hand at most (%s)', (language, least) => {
    const [smooth, hand] = [draftTexts(language, 'smooth').length, draftTexts(language, 'hand').length];
    expect(Math.min(smooth, hand)).toBeGreaterThanOrEqual(least);
    expect(flagged(language, 'smooth')).toBeGreaterThanOrEqual(0.8 * smooth);
    expect(flagged(language, 'hand')).toBeLessThanOrEqual(0.15 * hand);
  });

  it('marks the words of every hint', () => {
    for (const language of ['de', 'en'] as const) {
      for (const text of draftTexts(language, 'smooth')) {
        for (const { quote, start, end, reason } of toneOf(text)) {
          expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
          expect(reason).not.toBe('');
        }
      }
    }
  });
});

describe('texts kept apart, set aside before anything was tried on them and never tuned on', () => {
  it.each(['de', 'en'] as const)('flags four fifths of the smooth ones, and hardly one by hand (%s)', (language) => {
    const [smooth, hand] = [draftTexts(language, 'smooth', true).length, draftTexts(language, 'hand', true).length];
    expect(Math.min(smooth, hand)).toBeGreaterThan(10);
    expect(flagged(language, 'smooth', true)).toBeGreaterThanOrEqual(0.8 * smooth);
    expect(flagged(language, 'hand', true)).toBeLessThanOrEqual(0.1 * hand);
  });
});

describe('a few words to one person', () => {
  it.each([
    'Glückwunsch zur neuen Stelle, Frau Lehner. Ich hoffe, der Einstieg verläuft gut.',
    'Sehe ich genauso. Führung heißt für mich vor allem, dass man da ist, wenn es brennt.',
    'Hallo Frau Yıldız, ich suche Verstärkung für unser Team in der Arbeitsvorbereitung und bin auf Ihr Profil gestoßen. Haben Sie diese Woche Zeit für ein kurzes Gespräch?',
    'Ich bin anderer Meinung: Die Digitalisierung ist nicht das Problem, sondern die Schulung. Bei uns saß niemand länger als eine Stunde vor dem neuen System.',
    'Vielen Dank für die Einladung und den netten Austausch gestern.',
    'Congratulations on the new position. I hope the first weeks go well for you and the team.',
    'Interesting point. In our experience communication was not the issue, it was the schedule.',
  ])('is left alone: %s', (text) => {
    for (const kind of ['comment', 'message'] as const) {
      const tone = checkDraft(text, draftContext({ kind }), 'de').filter(({ id }) => TONE.has(id));
      expect(tone.filter(({ outcome }) => outcome === 'hint')).toEqual([]);
    }
  });
});
