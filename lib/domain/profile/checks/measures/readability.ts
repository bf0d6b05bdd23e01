import { type Readability, readability } from '../../../language/lix.ts';
import { sentenceSpans } from '../../../language/sentences.ts';
import { words } from '../../../language/tokens.ts';

/** Words a line must have to be read as a sentence; shorter ones are headings and items of a list. */
const SENTENCE = 5;

/** LIX is unsteady on less running text. */
const ENOUGH = 60;

export interface ReadingEase extends Readability {
  /** The sentence that is hardest to read, verbatim. */
  hardest: string;
  /** Enough running text for the share of long words to mean anything. */
  steady: boolean;
}

/**
 * How hard the running sentences of a text are to read. Headings and lists of key words are left out: they would make
 * sentences look short and words look long.
 * @returns null where there are no running sentences
 */
export function readingEase(text: string): ReadingEase | null {
  const running = sentenceSpans(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => words(sentence).length >= SENTENCE);
  const measured = readability(running.join('\n'));
  if (measured === null) return null;
  return { ...measured, hardest: hardestOf(running, measured), steady: measured.words >= ENOUGH };
}

/** The longest sentence where length is what makes the text hard, else the one with the most long words. */
function hardestOf(sentences: readonly string[], { sentenceLength, longest }: Readability): string {
  if (sentenceLength > 18) return longest;
  const difficulty = (sentence: string) => readability(sentence)?.lix ?? 0;
  const lengthy = sentences.filter((sentence) => words(sentence).length >= 8);
  const hard = lengthy.map((sentence) => ({ sentence, lix: difficulty(sentence) }));
  return hard.sort((a, b) => b.lix - a.lix)[0]?.sentence ?? longest;
}
