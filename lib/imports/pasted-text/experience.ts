import type { Experience, PageLanguage } from '../../domain/profile/reading.ts';
import { type Group, groupAfter, standingOf, termOf } from '../text/company-group.ts';
import { below, type DateLine, dateLines } from '../text/date-lines.ts';
import { bodyOf } from '../text/entry-body.ts';
import { monthsIn } from '../text/words.ts';
import { type EntryHead, headOf } from './entry-head.ts';

export interface ExperienceText {
  entries: Experience[];
  /** False where something stands there that could be read in two ways; it is left out. */
  isClear: boolean;
  /** True where a line below the dates might be a place. */
  isPlaceOpen: boolean;
}

interface Role {
  date: DateLine;
  head: EntryHead | null;
  group: Group | null;
  /** Where its first line stands; null where that is not clear. */
  start: number | null;
}

/** The roles in a section's lines. Each has a line with dates; what stands around it is told from there. */
export function experienceIn(lines: readonly string[], language: PageLanguage, today: string): ExperienceText {
  const roles = rolesIn(lines, language, today);
  const found: ExperienceText = { entries: [], isClear: roles.length > 0, isPlaceOpen: false };
  for (const [index, { date, head, group }] of roles.entries()) {
    const next = roles[index + 1];
    if (!head) {
      found.isClear = false;
      continue;
    }
    // Where the next role begins is not clear: then nobody can say which lines are this one's text.
    const until = next ? (next.start ?? 0) : lines.length;
    const body = bodyOf(lines.slice(below(date, lines, language), Math.max(until, 0)));
    found.isPlaceOpen ||= body.isOpen;
    found.entries.push({
      title: head.title,
      company: group?.company ?? (head.company === 'group' ? null : head.company),
      employmentType: head.type ?? group?.type ?? null,
      ...date.range,
      location: body.location ?? group?.place ?? null,
      description: body.description,
    });
  }
  return found;
}

function rolesIn(lines: readonly string[], language: PageLanguage, today: string): Role[] {
  const roles: Role[] = [];
  let group: Group | null = null;
  let from = 0;
  for (const date of dateLines(lines, language)) {
    const term = termOf(date.range, lengthOf(lines[date.index] ?? ''), today);
    const head = headOf(lines.slice(from, date.index), standingOf(group, term), roles.length === 0);
    group = groupAfter(group, head, term);
    const isIn = head !== null && (head.opens !== null || head.company === 'group');
    roles.push({ date, head, group: isIn ? group : null, start: head && date.index - head.size });
    from = below(date, lines, language);
  }
  return roles;
}

/** The length behind the dates, without the twin that may follow: "Apr. 2021–Heute · 5 Jahre 8 MonateApr. 2021 bis …". */
function lengthOf(text: string): number | null {
  const length = text.split(' · ')[1]?.split(text.slice(0, 8))[0];
  return length && length.length < 40 ? monthsIn(length) : null;
}
