import { cleanText } from '../../domain/language/clean-text.ts';
import { withoutMore } from '../text/words.ts';

/** More than any profile holds; a longer text is not looked at. */
export const MOST_CHARACTERS = 400_000;
export const MOST_LINES = 6_000;

/** One line of what was pasted. */
export interface TextLine {
  text: string;
  /** The line stood there twice, for the eye and for the ear. */
  twin: boolean;
}

/** The lines that hold a word or a number, made harmless, with single spaces and without "…more" behind them. */
export function linesOf(text: string): TextLine[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => withoutMore(cleanText(line.replace(CONTROLS, ' '))))
    .filter((line) => HAS_WORD.test(line))
    .map((line) => ({ text: line, twin: false }));
}

const CONTROLS = /\p{Cc}/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
