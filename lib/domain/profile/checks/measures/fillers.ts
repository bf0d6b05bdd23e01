import type { Lexicon } from '../../../language/lexicon.ts';
import { countPhrases } from '../../../language/matches.ts';
import { tokens, words } from '../../../language/tokens.ts';
import { perHundredWords } from './density.ts';

/** A word that could go, and where it stands (UTF-16 offset). */
interface Filler {
  found: string;
  at: number;
}

export interface FillerMeasure {
  /** In text order; `found` is verbatim. */
  fillers: Filler[];
  /** Hits per 100 words. */
  density: number;
}

/** Uses in which the word carries weight: "insgesamt 14 Betriebe", "rather than", "just in time", "I believe in". */
const CARRIES =
  /^(?:insgesamt \d|natürlich(?:e[nmrs]?)? (?:rohstoff|licht|baustoff|person)|rather than|just[- ]in[- ]time|i believe in(?!\p{L})|very (?:best|same|first|last))/iu;

/** "This kind of pump" names a kind, "kind of late" hedges. */
const NAMED_BEFORE = /(?:the|this|that|what|which|any|every|some|same|one|new|a|an|no) $/iu;
const KIND = /^(?:kind|sort) of$/i;

/** Fillers and hedges of a text. German modal particles are normal in speech: only two in a row count, as one. */
export function measureFillers(text: string, lexicons: readonly Lexicon[]): FillerMeasure {
  const fillers = lexicons
    .flatMap((lexicon) => [...countPhrases(text, lexicon.fillers, 'exact'), ...particlePairs(text, lexicon.particles)])
    .filter(({ at, found }) => !carries(text, at, found))
    .map(({ at, found }) => ({ at, found }))
    .sort((a, b) => a.at - b.at);
  return { fillers, density: perHundredWords(fillers.length, words(text).length) };
}

function carries(text: string, at: number, found: string): boolean {
  if (CARRIES.test(text.slice(at, at + 40))) return true;
  return KIND.test(found) && NAMED_BEFORE.test(text.slice(Math.max(0, at - 20), at));
}

/** "ja eben", "halt mal": two particles with nothing but a blank between them. */
function particlePairs(text: string, particles: readonly string[]): Filler[] {
  const known = new Set(particles);
  const pairs: Filler[] = [];
  let first: { at: number; end: number } | null = null;
  for (const { word, at } of tokens(text)) {
    const end = at + word.length;
    // With a capital, "Ja" is an answer.
    const particle = known.has(word);
    if (particle && first && text.slice(first.end, at) === ' ') {
      pairs.push({ at: first.at, found: text.slice(first.at, end) });
      first = null;
    } else first = particle ? { at, end } : null;
  }
  return pairs;
}
