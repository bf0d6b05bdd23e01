import { languageOf } from '../../../language/detect.ts';
import { excerpt } from '../../../language/excerpt.ts';
import { sentenceSpans } from '../../../language/sentences.ts';
import { foreignSpelling } from '../../../language/sharp-s.ts';
import { words } from '../../../language/tokens.ts';
import type { ProfileReading } from '../../reading.ts';
import type { CheckContext, Evidence, Judgement } from '../check.ts';
import { aboutText } from './about-text.ts';
import { NOT_APPLICABLE, UNREADABLE } from './outcome.ts';
import { namesOn, ownTexts, type PlacedText } from './own-texts.ts';

/** Words a sentence must have before its language is taken for sure. */
const ENOUGH = 5;

/** None is a pass, one or two are a slip. What was read already decides a failure; a pass needs the person's own text. */
export function judgeSpelling(reading: ProfileReading, { spelling }: CheckContext): Judgement {
  const texts = ownTexts(reading);
  const findings = spellingFindings(texts, spelling, namesOn(reading));
  const evidence = findings.slice(0, 4);
  const values = { count: findings.length };
  if (findings.length > 2) return { outcome: 'fail', evidence, values };
  if (aboutText(reading) === null) return UNREADABLE;
  if (texts.length === 0) return NOT_APPLICABLE;
  return { outcome: findings.length === 0 ? 'pass' : 'partial', evidence, values };
}

/** Places where ß and ss are swapped, once a word, and places where a text changes its language. */
export function spellingFindings(texts: readonly PlacedText[], spelling: 'de' | 'de-CH', names: string): Evidence[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, place }) => {
    const german = languageOf(text) !== 'en' && languageOf(text) !== 'other';
    const swapped = (german ? foreignSpelling(text, spelling, names) : []).filter(({ word }) => {
      // A name, or English ("Gross margin").
      const fresh = word !== 'Gross' && !seen.has(word.toLowerCase());
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
