import type { Education, PageLanguage } from '../../domain/profile/reading.ts';
import { below, dateLines } from '../text/date-lines.ts';
import { isNote, isSkillsLine } from '../text/words.ts';

/** What was understood, and whether that is all that stands there. */
export interface Listed<Entry> {
  entries: Entry[];
  isClear: boolean;
}

/**
 * Schools in a section's lines: "School, Degree?, 2006 – 2010". Grades and skills below are left out; a text below an
 * entry can't be told from the next school, so that from three lines on only what stands first is taken.
 */
export function educationIn(lines: readonly string[], language: PageLanguage): Listed<Education> {
  const kept = lines.filter((line) => !isNote(line) && !isSkillsLine(line));
  const dates = dateLines(kept, language);
  const found: Listed<Education> = { entries: [], isClear: true };
  let from = 0;
  for (const [index, date] of dates.entries()) {
    const above = kept.slice(from, date.index);
    from = below(date, kept, language);
    const [school, degree] = above;
    const isClear = above.length === 1 || above.length === 2;
    if (isClear && school) found.entries.push({ school, degree: degree ?? null, ...date.range });
    else found.isClear = false;
    if (index === dates.length - 1 && from < kept.length) found.isClear = false;
  }
  // Without any dates a single entry may still be told.
  const [school, degree] = kept;
  if (dates.length === 0) {
    found.isClear = school !== undefined && kept.length <= 2;
    if (found.isClear && school) found.entries.push({ school, degree: degree ?? null, start: null, end: null });
  }
  return found;
}
