import type { Sentence } from '../../language/sentences.ts';
import { words } from '../../language/tokens.ts';
import type { Draft, Mark } from '../check.ts';
import type { DraftLexicon } from '../lexicon.ts';
import { runsOf } from './runs.ts';

/** A way of building sentences that weighs like a tell, whatever the words are. */
export interface FrameMark extends Mark {
  reason: 'fragments' | 'even' | 'alike' | 'reveal' | 'dash' | 'everyone' | 'ornament';
  weight: number;
}

/** How sentences are built and follow one another: what stays when every worn word is exchanged. */
export function framesOf(draft: Draft, lexicon: Pick<DraftLexicon, 'fragment' | 'everyone'>): FrameMark[] {
  const { text, sentences } = draft;
  const short = sentences.map((sentence): Short => ({ ...sentence, said: words(sentence.text.slice(0, LOOKED_AT)) }));
  return [
    ...fragments(short, lexicon.fragment),
    ...alike(short),
    ...evenSteps(short),
    ...reveals(text),
    ...dashes(text),
    ...everyone(sentences, lexicon.everyone),
    ...ornament(text),
  ];
}

/** A sentence with its first words, taken apart once. */
interface Short extends Sentence {
  said: readonly string[];
}

/** Units of a sentence that are looked at; what is longer is no short one. */
const LOOKED_AT = 90;

const over = (run: readonly Sentence[], reason: FrameMark['reason'], weight: number): FrameMark[] => {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? [{ start: first.at, end: last.at + last.text.length, reason, weight }] : [];
};

/** "A short call. An honest question." Two and more in a row that only name something. */
function fragments(sentences: readonly Short[], starts: RegExp): FrameMark[] {
  const names = ({ text, said }: Short): boolean =>
    text.length < 60 && starts.test(text) && !/[\d?]/.test(text) && said.length <= 6;
  return runsOf(sentences, (before, one) => names(before) && names(one))
    .filter((run) => run.length >= 2)
    .flatMap((run) => over(run, 'fragments', run.length > 2 ? 1.5 : 1));
}

/** Three short sentences in a row of nearly the same length: "Ask early. Listen closely. Answer honestly." */
function evenSteps(sentences: readonly Short[]): FrameMark[] {
  const step = ({ text, said }: Short): boolean =>
    text.length < LOOKED_AT && said.length <= 6 && /\.$/.test(text) && !/\d/.test(text);
  return runsOf(
    sentences,
    (before, one) => step(before) && step(one) && Math.abs(before.said.length - one.said.length) <= 1,
  )
    .filter((run) => run.length >= 3)
    .flatMap((run) => over(run, 'even', 0.75));
}

/** Three sentences in a row whose first two words are the same. */
function alike(sentences: readonly Short[]): FrameMark[] {
  const start = ({ said }: Short): string => said.slice(0, 2).join(' ').toLowerCase();
  return runsOf(sentences, (before, one) => start(one).includes(' ') && start(before) === start(one))
    .filter((run) => run.length >= 3)
    .flatMap((run) => over(run, 'alike', 1.5));
}

/** "The effect? More trust.": a noun with a question mark that the writer answers. */
const REVEAL = /(?<=^|[.!?…]\s|\n)(?:Der|Die|Das|Mein|Meine|Unser|Unsere|The|My|Our) \p{L}{3,24}\?(?=\s{1,2}\S)/gu;

const reveals = (text: string): FrameMark[] =>
  Array.from(text.matchAll(REVEAL), ({ 0: found, index }, nth) => ({
    start: index,
    end: index + found.length,
    reason: 'reveal',
    weight: nth === 0 ? 1.5 : 0,
  }));

/** Words, a dash between blanks, and no second one in the sentence: the point comes behind it. */
const DASH = /(?<=[\p{L},”“"] )[–—](?= [^.!?–—\n\d]{8,90}(?:[.!?]|\n|$))/gu;

const dashes = (text: string): FrameMark[] =>
  Array.from(text.matchAll(DASH), ({ index }, nth) => ({
    start: index,
    end: index + 1,
    reason: 'dash',
    weight: nth < 2 ? 0.5 : 0,
  }));

/** The last sentence asks whoever reads it. */
function everyone(sentences: readonly Sentence[], address: RegExp): FrameMark[] {
  const last = sentences.findLast(({ text }) => /\p{L}{3}/u.test(text) && !text.startsWith('#'));
  const asks = last && last.text.length < 110 && /\?[^\p{L}]*$/u.test(last.text) && address.test(last.text);
  return asks ? over([last], 'everyone', 0.75) : [];
}

/** A picture sign behind the last full stop. */
const ORNAMENT = /(?<=[.!?…”“"] )\p{Extended_Pictographic}(?:\p{M}|\u200d|\ufe0f|\p{Extended_Pictographic}){0,8}\s*$/u;

function ornament(text: string): FrameMark[] {
  const body = text.replace(/(?:\s*#[\p{L}\p{N}_]{1,60}){1,12}\s*$/u, '');
  const found = ORNAMENT.exec(body.slice(-24));
  if (!found) return [];
  const start = body.length - Math.min(24, body.length) + found.index;
  return [{ start, end: start + found[0].trimEnd().length, reason: 'ornament', weight: 0.5 }];
}
