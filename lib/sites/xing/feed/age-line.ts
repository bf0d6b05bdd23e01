import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isOneOf } from '../../../languages/site-words/fold.ts';
import { xingAgeIn } from '../../../languages/site-words/xing-age.ts';
import { postWords } from '../../../languages/site-words/xing-words.ts';
import type { VisibleLine } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';

/** Headline, company, place, and somebody else's name above: so many lines at most lie between a name and the age. */
const MOST_BETWEEN = 6;

/** The line with the age, or the word in its place. */
export function endAfter(lines: readonly VisibleLine[], from: number, language: PageLanguage): number | null {
  for (let at = from + 1; at <= from + MOST_BETWEEN; at++) {
    const line = lines[at];
    if (line && ageOf(line, language) !== null) return at;
    if (line && isPromoted(line, language)) return isDated(lines[at + 1], language) ? at + 1 : at;
  }
  return null;
}

/** The element for times says it without a word. */
export function ageOf({ block, text }: VisibleLine, language: PageLanguage): string | null {
  const time = block.closest('time') ?? block.querySelector('time');
  return time && text.startsWith(lineOf(time)) ? lineOf(time) || null : xingAgeIn(text, language);
}

const isDated = (line: VisibleLine | undefined, language: PageLanguage): boolean =>
  line !== undefined && ageOf(line, language) !== null;

/** The word alone: somebody's headline may begin with it. */
export const isPromoted = ({ text }: VisibleLine, language: PageLanguage): boolean =>
  isOneOf(text.split(/[•·|]/, 1)[0] ?? '', postWords(language, 'promoted'));
