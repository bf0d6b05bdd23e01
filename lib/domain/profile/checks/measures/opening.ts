import type { Lexicon } from '../../../language/lexicon.ts';
import { countPhrases } from '../../../language/matches.ts';
import { sentences } from '../../../language/sentences.ts';

export interface OpeningMeasure {
  /** The first sentence, verbatim. */
  first: string;
  /** Begins as a CV does ("Ich bin seit 15 Jahren …"). */
  cv: boolean;
  /** A worn word in the first sentence. */
  buzzword: string | null;
  /** A question, a number, a problem or a scene, or whom it is for. */
  hook: boolean;
  /** What gets better. */
  value: boolean;
}

/** A figure; neither a year of the calendar nor years of service, which open a CV. */
const FIGURE = /(?<!\p{N})(?!(?:19|20)\d\d(?!\p{N}))\d[\d.,]*(?!\p{N})(?!\+?\s?(?:jahr|year))/iu;

/**
 * What the first lines of a text do. Emoji and quotation marks before the first word are passed over.
 * @param window characters that are seen before "see more"
 */
export function measureOpening(text: string, window: number, lexicons: readonly Lexicon[]): OpeningMeasure {
  const seen = text.trim().slice(0, window);
  const first = sentences(text.trim())[0] ?? '';
  const spoken = seen.replace(/^[^\p{L}\p{N}]+/u, '');
  const opens = lexicons.some(({ cvOpeners }) => cvOpeners.some((pattern) => pattern.test(spoken)));
  const worn = lexicons.flatMap(({ buzzwords }) => countPhrases(first, buzzwords));
  return {
    first,
    cv: opens,
    buzzword: worn[0]?.found ?? null,
    hook: seen.includes('?') || FIGURE.test(seen) || lexicons.some((lexicon) => speaksOfReader(seen, lexicon)),
    value: lexicons.some(({ value }) => value.some((pattern) => pattern.test(seen))),
  };
}

function speaksOfReader(text: string, { audience, problems }: Lexicon): boolean {
  return audience.some((pattern) => pattern.test(text)) || countPhrases(text, problems, 'exact').length > 0;
}

/** The first words of a sentence, as many as fit a title. */
export function startOf(sentence: string): string {
  const words = sentence.replace(/^[^\p{L}\p{N}]+/u, '').split(/\s+/u);
  const start = words.slice(0, 3).join(' ');
  return (start.length <= 24 ? start : (words[0] ?? '').slice(0, 24)).replace(/[\p{P}\s]+$/u, '');
}
