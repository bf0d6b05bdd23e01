import type { Narrative } from '../../narrative/narrative.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import { houseFindings } from './house-findings.ts';
import type { Opening } from './opening.ts';
import { findingOf, type OpeningFinding } from './opening-finding.ts';
import type { OpeningCheckId } from './wording.ts';

/** Words by which an opening is checked; they come from `lib/languages`. Global patterns. */
export interface OpeningCues {
  /** Words that point to age, sex, origin, faith, disability or family. */
  discriminating: RegExp;
  /** Phrases that say nothing about this position. */
  empty: RegExp;
  /** Traits that no profile can show. */
  traits: RegExp;
  /** Titles in the masculine. */
  masculine: RegExp;
  /** Signs that everybody is meant. */
  neutralSign: RegExp;
}

/** More musts than that describe nobody. */
const MANY = 5;

/**
 * Looks an opening over: a wish list, words that may discriminate, forms, phrases, what is missing. Hints only.
 * No legal advice.
 * @param narrative in force; what it says and avoids are the words of the house
 */
export function checkOpening(
  opening: Opening,
  cues: OpeningCues,
  language: CoachLanguage,
  narrative: Narrative | null = null,
): OpeningFinding[] {
  const lines = [
    opening.title,
    ...[...opening.musts, ...opening.learnables].map(({ text }) => text),
    ...opening.reasons,
  ];
  const whole = [...lines, opening.text].join('\n');
  const asked = [...opening.musts, ...opening.learnables].map(({ text }) => text).join('\n');
  const found = (id: OpeningCheckId, quotes: readonly (string | null)[]) =>
    quotes.map((quote) => findingOf(id, quote, language));
  return [
    ...found('discriminating', quotesOf(whole, cues.discriminating)),
    ...found(
      'form',
      cues.masculine.test(opening.title) && !cues.neutralSign.test(opening.title) ? [opening.title] : [],
    ),
    ...found('wish-list', opening.musts.length > MANY ? [opening.musts[MANY]?.text ?? null] : []),
    ...found('traits', quotesOf(asked, cues.traits)),
    ...found('empty', quotesOf(whole, cues.empty)),
    ...(narrative ? houseFindings(whole, narrative, language) : []),
    ...found('no-reason', opening.reasons.length === 0 ? [null] : []),
    ...found('no-pay', opening.pay === null ? [null] : []),
  ];
}

const quotesOf = (text: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([found]) => found)),
];
