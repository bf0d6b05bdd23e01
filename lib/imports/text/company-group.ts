import type { PartialDate } from '../../domain/profile/reading.ts';
import type { DateRange } from '../../languages/site-words/dates.ts';

/** Where a role stands: below a company's heading that is not used up, beside one whose time it falls in, or alone. */
export type Standing = 'in-group' | 'beside-group' | 'alone';

/** Which company a role is at, as the lines above it tell. */
export interface AtCompany {
  /** 'group' = that of the company's heading above. */
  company: string | null | 'group';
  /** The role is the first below a company's heading. */
  opens: { type: string | null; place: string | null; months: number } | null;
}

/** Several roles at one company, below a heading that says how long they took together. */
export interface Group {
  company: string;
  type: string | null;
  place: string | null;
  /** As the heading says. */
  months: number;
  /** Months of the roles so far, added up. */
  filled: number;
  first: number;
  last: number;
}

/** When one role was held. */
export interface Term {
  /** Months, counted from the year 0. */
  first: number;
  last: number;
  /** As the line says, which counts months begun; else reckoned. */
  months: number;
}

/** Rounding makes a month of difference. */
const SLACK = 1;

/**
 * The term that a range stands for; a year alone stands for all of it. What is still open ends where its length says:
 * the text may have been copied long ago.
 * @param length months behind the dates; null = none are shown
 */
export function termOf({ start, end }: DateRange, length: number | null, today: string): Term {
  const first = monthNumber(start, 0) ?? 0;
  const isOpen = end === 'present';
  const last = isOpen && length !== null ? first + length - 1 : (monthNumber(isOpen ? today : end, 11) ?? first);
  return { first, last, months: length ?? last - first + 1 };
}

/**
 * Where the next role stands: in the group as long as the time in its heading is not used up. Where only gaps between
 * the roles would use it up, nobody can tell.
 */
export function standingOf(group: Group | null, term: Term): Standing {
  if (!group) return 'alone';
  const span = group.last - group.first + 1;
  if (group.filled + SLACK < group.months) return span + SLACK < group.months ? 'in-group' : 'beside-group';
  return term.first >= group.first && term.last <= group.last ? 'beside-group' : 'alone';
}

/** The group after a role: a new one, the same with one role more, or none. */
export function groupAfter(group: Group | null, head: AtCompany | null, term: Term): Group | null {
  const { first, last } = term;
  if (head?.opens && head.company !== null) {
    const { type, place, months } = head.opens;
    return { company: head.company, type, place, months, filled: term.months, first, last };
  }
  if (!group || head === null) return group;
  if (head.company !== 'group') return null;
  return {
    ...group,
    filled: group.filled + term.months,
    first: Math.min(group.first, first),
    last: Math.max(group.last, last),
  };
}

function monthNumber(date: PartialDate | null, missing: number): number | null {
  const [year, month] = (date ?? '').split('-');
  return year ? Number(year) * 12 + (month ? Number(month) - 1 : missing) : null;
}
