import { sentenceSpans } from '../sentences.ts';
import { tokens } from '../tokens.ts';
import type { PhraseLexicon } from './phrase-lexicon.ts';

/** Words of a phrase at most. */
const MOST = 3;
/** Letters that a word by itself must have. */
const LONG = 5;

/** Behind these, a word that can be both is a verb. */
const DOERS = new Set('i you he she it we they to who will would can could should must not'.split(' '));

const ENDING_IN_LY = new Set(['assembly', 'supply', 'reply', 'family', 'anomaly', 'multiply', 'july', 'ally']);
const isAdverb = (word: string): boolean => /\p{L}{3}ly$/u.test(word) && !ENDING_IN_LY.has(word);

/** Words in a row between words that carry no topic, as they stand in the text, lower case. */
export function englishPhrases(text: string, lexicon: PhraseLexicon): string[] {
  return sentenceSpans(text).flatMap(({ text: sentence }) =>
    sentence.split(/[,;:()–—"“”!?]|\.(?=\s|$)/u).flatMap((part) => chunksOf(part, lexicon)),
  );
}

function chunksOf(part: string, { functionWords, generic, others, twofold }: PhraseLexicon): string[] {
  const chunks: string[][] = [[]];
  let before = '';
  for (const { word } of tokens(part)) {
    const low = word.toLowerCase();
    const isDeed = others.has(low) || (twofold.has(low) && DOERS.has(before));
    const ends = isDeed || functionWords.has(low) || !/^\p{L}/u.test(low) || isAdverb(low);
    if (ends) chunks.push([]);
    else chunks.at(-1)?.push(low);
    before = low;
  }
  return chunks.flatMap((words) => {
    const phrase = words.slice(-MOST);
    const [only = ''] = phrase;
    if (phrase.length === 0 || phrase.every((word) => generic.has(word))) return [];
    return phrase.length === 1 && only.length < LONG ? [] : [phrase.join(' ')];
  });
}
