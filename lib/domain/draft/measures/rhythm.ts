import type { Sentence } from '../../language/sentences.ts';
import { words } from '../../language/tokens.ts';
import type { Draft, Mark } from '../check.ts';
import { runsOf } from './runs.ts';

/** A form of the text that weighs like a tell. */
export interface RhythmMark extends Mark {
  reason: 'anaphora' | 'staccato' | 'bullets' | 'paragraphs';
  weight: number;
}

/** Many stories begin one sentence after the other with these. */
const PLAIN = new Set(
  'ich wir er es man das der die den dem ein eine und aber dann da i we he she it they the a an and but so then'.split(
    ' ',
  ),
);
const BULLET = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|[0-9]\ufe0f?\u20e3|[→➡➜▶►✔✓✅])/u;

/** What the form alone says: sentences that begin alike, very short ones in a row, lists of emoji, a line a paragraph. */
export function rhythmOf({ sentences, lines, text }: Draft): RhythmMark[] {
  return [...anaphora(sentences), ...staccato(sentences), ...bullets(lines), ...numbered(lines), ...paragraphs(text)];
}

const over = (run: readonly Sentence[], reason: RhythmMark['reason'], weight: number): RhythmMark[] => {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? [{ start: first.at, end: last.at + last.text.length, reason, weight }] : [];
};

const firstWord = ({ text }: Sentence): string => words(text.slice(0, 60))[0]?.toLowerCase() ?? '';

/** Three sentences in a row that begin with the same word. */
function anaphora(sentences: readonly Sentence[]): RhythmMark[] {
  const alike = (before: Sentence, one: Sentence): boolean => {
    const first = firstWord(one);
    return first.length > 2 && !PLAIN.has(first) && first === firstWord(before);
  };
  return runsOf(sentences, alike)
    .filter((run) => run.length >= 3)
    .flatMap((run) => over(run, 'anaphora', 1.5));
}

/** "Fast. Flexible. Future-proof." */
function staccato(sentences: readonly Sentence[]): RhythmMark[] {
  const short = ({ text }: Sentence): boolean =>
    text.length < 40 && /[.]$/.test(text) && !/\d/.test(text) && words(text).length <= 2;
  return runsOf(sentences, (before, one) => short(before) && short(one))
    .filter((run) => run.length >= 2 && run.every(short))
    .flatMap((run) => over(run, 'staccato', run.length > 2 ? 1.5 : 0.75));
}

/** Three lines and more that begin with an emoji or an arrow. */
function bullets(lines: readonly Sentence[]): RhythmMark[] {
  return runsOf(lines, (before, one) => BULLET.test(before.text) && BULLET.test(one.text))
    .filter((run) => run.length >= 3)
    .flatMap((run) => over(run, 'bullets', 1.5));
}

const NUMBERED = /^\d{1,2}[.)] \p{Lu}[^\d]{8,70}$/u;

/** Three numbered lines and more, each a maxim: no other figure, hardly longer than a line. */
function numbered(lines: readonly Sentence[]): RhythmMark[] {
  return runsOf(lines, (before, one) => NUMBERED.test(before.text) && NUMBERED.test(one.text))
    .filter((run) => run.length >= 3)
    .flatMap((run) => over(run, 'bullets', 1));
}

/** Four paragraphs and more, most of them one short line: the form in which posts are dramatized. Five say more. */
function paragraphs(text: string): RhythmMark[] {
  const all = Array.from(text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g), ({ 0: found, index }) => ({
    text: found,
    at: index,
  }));
  const short = all.filter((one) => one.text.length < 90 && !one.text.includes('\n'));
  if (all.length < 4 || short.length < all.length * 0.6) return [];
  return over(short.slice(0, 1), 'paragraphs', all.length < 5 ? 0.5 : 1);
}
