import { stem } from '../stem.ts';
import { words } from '../tokens.ts';
import { englishPhrases } from './english.ts';
import { germanPhrases } from './german.ts';
import type { PhraseLexicon } from './phrase-lexicon.ts';

interface Phrase {
  text: string;
  count: number;
  first: number;
}

/** What repeating says, and what length says: a long German word or two English ones are a term more often than not. */
const AGAIN = 1.5;

/**
 * What a text is about, in its own words, the most telling first: nouns in German, words between small words in English.
 * Needs no dictionary of the trade and no training; measured on a set of short posts and profiles.
 * @param most phrases at most
 */
export function keyPhrases(text: string, lexicon: PhraseLexicon, most = 7): string[] {
  const all = lexicon.language === 'de' ? germanPhrases(text, lexicon) : englishPhrases(text, lexicon);
  const found = new Map<string, Phrase>();
  all.forEach((phrase, first) => {
    const key = keyOf(phrase);
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { text: phrase, count: 1, first });
  });
  return [...found.values()]
    .sort((a, b) => weightOf(b) - weightOf(a) || a.first - b.first)
    .slice(0, most)
    .sort((a, b) => b.count - a.count || a.first - b.first)
    .map((phrase) => phrase.text);
}

/** The same phrase however it is inflected. */
const keyOf = (phrase: string): string => words(phrase).map(stem).join(' ');

const weightOf = ({ text, count }: Phrase): number => Math.min(16, text.length) + AGAIN * 4 * (count - 1);
