import type { Education, PageLanguage } from '../../domain/profile/reading.ts';
import { parseRange } from '../../languages/site-words/dates.ts';
import type { PdfLine } from './columns.ts';

/**
 * Schools, each in larger letters than what stands below it: "Degree, Field · (2006 - 2010)", broken where the column
 * ends. Where all letters are of one size, nobody can tell school from degree.
 */
export function educationInPdf(
  lines: readonly PdfLine[],
  language: PageLanguage,
): { entries: Education[]; isClear: boolean } {
  const largest = Math.max(0, ...lines.map(({ size }) => size));
  const isSchool = ({ size }: PdfLine) => size > largest - 0.5;
  const isClear = lines.length > 0 && (lines.length === 1 || lines.some((line) => !isSchool(line)));
  if (!isClear) return { entries: [], isClear };
  const groups: { school: string; below: string[]; open: boolean }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (!isSchool(line)) last?.below.push(line.text);
    else if (last && last.below.length === 0) last.school += ` ${line.text}`;
    else groups.push({ school: line.text, below: [], open: true });
  }
  return { entries: groups.map(({ school, below }) => ({ school, ...degreeIn(below.join(' '), language) })), isClear };
}

/** "Diplom, Bau · (2006 - 2010)", "(2006 - 2010)", "Diplom, Bau". */
function degreeIn(text: string, language: PageLanguage): Omit<Education, 'school'> {
  const match = /^(.*?)(?:\s*·\s*)?\(([^()]+)\)$/.exec(text);
  const range = match?.[2] ? parseRange(match[2], language, true) : null;
  const degree = range ? (match?.[1] ?? '').trim() : text.trim();
  return { degree: degree || null, start: range?.start ?? null, end: range?.end ?? null };
}
