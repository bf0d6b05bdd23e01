import { type Sentence, sentenceSpans } from '../sentences.ts';
import { type Token, tokens } from '../tokens.ts';
import type { PhraseLexicon } from './phrase-lexicon.ts';

/** Letters that a noun at the beginning of a sentence must have: there, a capital says nothing. */
const LONG = 9;
/** Letters of an adjective that belongs to a term ("vorausschauende Wartung"); short ones only describe. */
const TERM = 10;
const ADJECTIVE = /^\p{Ll}{6,}(?:e|en|er|es|em)$/u;
/** Without an article behind these: a place, or a fixed turn ("in Betrieb"). */
const BARE = new Set(['in', 'nach', 'aus']);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Nouns with the adjective that makes a term of them, as they stand in the text. German marks its nouns by capitals. */
export function germanPhrases(text: string, lexicon: PhraseLexicon): string[] {
  const inside = new Set<string>();
  const spans = sentenceSpans(text).map((sentence) => ({ sentence, all: tokens(sentence.text) }));
  for (const { all } of spans) for (const { word } of all.slice(1)) if (isCapital(word)) inside.add(word.toLowerCase());
  return spans.flatMap(({ sentence, all }) =>
    all.flatMap((token, at) => phraseAt(all, at, begins(sentence, token), inside, lexicon)),
  );
}

function phraseAt(
  all: readonly Token[],
  at: number,
  begins: boolean,
  inside: ReadonlySet<string>,
  { functionWords, generic }: PhraseLexicon,
): string[] {
  const word = all[at]?.word ?? '';
  const low = word.toLowerCase();
  if (!isCapital(word) || word.length < 4 || functionWords.has(low) || generic.has(low)) return [];
  if (begins && !inside.has(low) && !isNounFirst(word, all[at + 1]?.word)) return [];
  const { word: before = '', at: from = 0 } = all[at - 1] ?? {};
  const isNext = from + before.length + 1 === all[at]?.at;
  if (BARE.has(before.toLowerCase())) return [];
  const isTerm = isNext && before.length >= TERM && ADJECTIVE.test(before) && !functionWords.has(before);
  return [isTerm ? `${before.replace(/(?:en|er|es|em)$/, 'e')} ${word}` : word];
}

/** A long word that no noun follows at once; what stands before a noun describes it. */
const isNounFirst = (word: string, next = ''): boolean => word.length >= LONG && !isCapital(next);

/** At the beginning of a sentence, or behind a colon or an opening quote. */
const begins = ({ text }: Sentence, { at }: Token): boolean => /(?:^|[:„“"»(])\s*$/u.test(text.slice(0, at));
