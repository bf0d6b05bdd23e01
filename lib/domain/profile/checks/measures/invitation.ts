import type { Lexicon } from '../../../language/lexicon.ts';
import { sentences } from '../../../language/sentences.ts';
import { outsideAddress } from './outside-address.ts';

/** A sentence that opens a talk: a question, or a case in which to call. What else stands before may be about anything. */
const OPENS = /\?[\s"“”»)]*$|^(?:wenn|wer|falls|ob|bei|für|interesse|fragen|if|whether|for|when|questions)(?!\p{L})/iu;

/** Characters at the end of a text in which an invitation is looked for; sentences are taken whole. */
const WINDOW = 350;

export interface InvitationMeasure {
  /** The sentence that invites, or gives an address without a word of invitation; verbatim. Null where there is neither. */
  sentence: string | null;
  /** Says what a talk would be about, or how and when to be reached. */
  concrete: boolean;
}

/**
 * How a text ends: with an invitation to talk, and how concrete it is. The subject counts in the inviting sentence and
 * in one that leads to it ("Fragen zu Retrofit? Schreib mir."), the way also in the one after ("Ich antworte werktags.").
 */
export function measureInvitation(text: string, lexicons: readonly Lexicon[]): InvitationMeasure {
  const tail = lastSentences(text);
  let best: InvitationMeasure = { sentence: null, concrete: false };
  tail.forEach((sentence, i) => {
    if (best.concrete || !invites(sentence, i === tail.length - 1, lexicons)) return;
    const before = tail[i - 1] ?? '';
    const said = OPENS.test(before) ? `${before}\n${sentence}` : sentence;
    const way = `${said}\n${tail[i + 1] ?? ''}`;
    const concrete = lexicons.some(({ subjects, channels }) => has(said, subjects) || has(way, channels));
    if (best.sentence === null || concrete) best = { sentence, concrete };
  });
  // A bare address tells where to write, but neither that it is welcome nor why.
  if (best.sentence === null) best.sentence = tail.find((sentence) => outsideAddress(sentence) !== null) ?? null;
  return best;
}

function lastSentences(text: string): string[] {
  const all = sentences(text.trim());
  let length = 0;
  const from = all.findLastIndex((sentence) => {
    length += sentence.length + 1;
    return length >= WINDOW;
  });
  return all.slice(Math.max(0, from));
}

/** A question invites at the very end only; further up it may be rhetorical. */
function invites(sentence: string, last: boolean, lexicons: readonly Lexicon[]): boolean {
  const said = last ? sentence : sentence.replace(/\?[\s"“”»]*$/u, '');
  return lexicons.some(({ callsToAction }) => has(said, callsToAction));
}

function has(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
