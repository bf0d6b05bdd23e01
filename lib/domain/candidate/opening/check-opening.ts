import { toSwiss } from '../../language/swiss.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import type { Opening } from './opening.ts';
import { OPENING_WORDING, type OpeningCheckId } from './wording.ts';

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

/** What was found about the opening, not about any person. */
export interface OpeningFinding {
  id: OpeningCheckId;
  /** Verbatim from the opening; null where something is missing. */
  quote: string | null;
  title: string;
  advice: string;
  reason: string;
  basis: string;
}

/** More musts than that describe nobody. */
const MANY = 5;

/**
 * Looks an opening over: a wish list, words that may discriminate, forms, phrases, what is missing. Hints only.
 * No legal advice.
 */
export function checkOpening(opening: Opening, cues: OpeningCues, language: CoachLanguage): OpeningFinding[] {
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
    ...found('no-reason', opening.reasons.length === 0 ? [null] : []),
    ...found('no-pay', opening.pay === null ? [null] : []),
  ];
}

const quotesOf = (text: string, pattern: RegExp): string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([found]) => found)),
];

function findingOf(id: OpeningCheckId, quote: string | null, language: CoachLanguage): OpeningFinding {
  const said = OPENING_WORDING[id][language === 'en' ? 'en' : 'de'];
  const say = (text: string): string => (language.startsWith('de-CH') ? toSwiss(text) : text);
  return {
    id,
    quote,
    title: say(said.title),
    advice: say(said.advice),
    reason: say(said.reason),
    basis: say(said.basis),
  };
}
