import { languageOf } from '../../../language/detect.ts';
import { excerpt } from '../../../language/excerpt.ts';
import { sentenceSpans } from '../../../language/sentences.ts';
import { foreignSpelling } from '../../../language/sharp-s.ts';
import { words } from '../../../language/tokens.ts';
import type { Evidence } from '../check.ts';
import type { PlacedText } from './own-texts.ts';

/** Words a sentence must have before its language is taken for sure. */
const ENOUGH = 5;

/** Places where ß and ss are swapped, once a word, and places where a text changes its language. */
export function spellingFindings(texts: readonly PlacedText[], spelling: 'de' | 'de-CH', names: string): Evidence[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, place }) => {
    const german = languageOf(text) !== 'en' && languageOf(text) !== 'other';
    const swapped = (german ? foreignSpelling(text, spelling, names) : []).filter(({ word }) => {
      const fresh = !seen.has(word.toLowerCase());
      seen.add(word.toLowerCase());
      return fresh;
    });
    const quotes = swapped.map(({ word }) => word);
    const stray = straySentence(text);
    return [...quotes, ...(stray === null ? [] : [stray])].map((quote) => ({ quote, place }));
  });
}

/** The first sentence in English between German ones, or the other way round. */
function straySentence(text: string): string | null {
  const known = sentenceSpans(text)
    .filter((sentence) => words(sentence.text).length >= ENOUGH)
    .map((sentence) => ({ ...sentence, language: languageOf(sentence.text) }))
    .filter(({ language }) => language === 'de' || language === 'en');
  const german = known.filter(({ language }) => language === 'de');
  const english = known.filter(({ language }) => language === 'en');
  // Half and half is a profile told in two languages on purpose, one block after the other.
  const fewer = german.length < english.length ? german : english;
  const stray = fewer.length * 3 <= known.length ? fewer[0] : undefined;
  return stray ? excerpt(text, stray.at, 0) : null;
}
