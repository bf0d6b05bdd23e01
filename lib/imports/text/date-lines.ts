import type { PageLanguage } from '../../domain/profile/reading.ts';
import { type DateRange, parseRange } from '../../languages/site-words/dates.ts';

/** The range a line shows, also where its twin for the ear stands right behind ("2006 – 20102006 bis 2010"); else null. */
export function rangeOf(text: string, language: PageLanguage): DateRange | null {
  if (text.length > 160 || !/\d{4}/.test(text)) return null;
  return parseRange(text, language) ?? beforeTwin(text, language);
}

function beforeTwin(text: string, language: PageLanguage): DateRange | null {
  const start = text.slice(0, 4);
  for (let at = text.indexOf(start, 4); at > 0; at = text.indexOf(start, at + 1)) {
    const [seen, heard] = [parseRange(text.slice(0, at), language), parseRange(text.slice(at), language)];
    if (seen && heard && isSame(seen, heard)) return seen;
  }
  return null;
}

/** A line with dates, by its place in a section. */
export interface DateLine {
  index: number;
  range: DateRange;
}

/** The lines of a section that show a range; of a range and its twin on the next line, the first. */
export function dateLines(lines: readonly string[], language: PageLanguage): DateLine[] {
  const found: DateLine[] = [];
  for (const [index, text] of lines.entries()) {
    const range = rangeOf(text, language);
    const last = found.at(-1);
    if (range && !(last && last.index === index - 1 && isSame(last.range, range))) found.push({ index, range });
  }
  return found;
}

/** Where the text below a line with dates begins: behind its twin, if it has one. */
export function below({ index, range }: DateLine, lines: readonly string[], language: PageLanguage): number {
  const next = rangeOf(lines[index + 1] ?? '', language);
  return next && isSame(next, range) ? index + 2 : index + 1;
}

const isSame = (a: DateRange, b: DateRange): boolean => a.start === b.start && a.end === b.end;
