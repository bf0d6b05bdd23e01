import type { Experience, PageLanguage } from '../../domain/profile/reading.ts';
import { type DateRange, parseRange } from '../../languages/site-words/dates.ts';
import { type AtCompany, type Group, groupAfter, type Standing, standingOf, termOf } from '../text/company-group.ts';
import { bodyOf } from '../text/entry-body.ts';
import { monthsIn } from '../text/words.ts';
import type { PdfLine } from './columns.ts';
import { runningText } from './paragraphs.ts';

interface Dated {
  index: number;
  range: DateRange;
  months: number | null;
}

interface Head extends AtCompany {
  title: string;
  /** Lines above the dates that belong to it. */
  size: number;
}

export interface PdfExperience {
  entries: Experience[];
  isClear: boolean;
}

/**
 * Roles by their lines with dates, "Oktober 2019 - Present (7 Jahre 2 Monate)". Above them stand company and title, or the title
 * alone where the company's heading, with the length of all its roles, stands above the first.
 */
export function experienceInPdf(lines: readonly PdfLine[], language: PageLanguage, today: string): PdfExperience {
  const dates = lines.flatMap((line, index) => datedAt(line.text, index, language) ?? []);
  const found: PdfExperience = { entries: [], isClear: dates.length > 0 };
  let group: Group | null = null;
  let from = 0;
  const roles = dates.map((date) => {
    const term = termOf(date.range, date.months, today);
    const head = headAbove(lines.slice(from, date.index), standingOf(group, term), from === 0);
    group = groupAfter(group, head, term);
    from = date.index + 1;
    return { date, head, group: head && (head.opens || head.company === 'group') ? group : null };
  });
  for (const [index, { date, head, group: own }] of roles.entries()) {
    if (!head) {
      found.isClear = false;
      continue;
    }
    const next = roles[index + 1];
    const until = next ? (next.head ? next.date.index - next.head.size : date.index + 1) : lines.length;
    const body = lines.slice(date.index + 1, until);
    const { location, isOpen } = bodyOf(body.slice(0, 1).map(({ text }) => text));
    found.entries.push({
      title: head.title,
      company: own?.company ?? (head.company === 'group' ? null : head.company),
      employmentType: null,
      ...date.range,
      location,
      description: runningText(location !== null || isOpen ? body.slice(1) : body),
    });
  }
  return found;
}

/** The lines above a role's dates. Company and title differ in size where the file sets them so. */
function headAbove(above: readonly PdfLine[], standing: Standing, isFirst: boolean): Head | null {
  const [last, ...rest] = [...above].reverse();
  if (!last) return null;
  // A long title runs over two lines of its size, below a company or its length.
  const [second, third] = rest;
  const isBroken =
    second?.size === last.size && third !== undefined && (third.size > last.size || lengthIn(third) !== null);
  const title = isBroken ? `${second.text} ${last.text}` : last.text;
  const [line, company] = isBroken ? rest.slice(1) : rest;
  const own = isBroken ? 2 : 1;
  const months = line ? lengthIn(line) : null;
  if (months !== null && company) {
    return { title, company: company.text, size: own + 2, opens: { type: null, place: null, months } };
  }
  const isCompany =
    line !== undefined && (standing === 'alone' || (standing === 'beside-group' && line.size > last.size));
  if (isCompany) return { title, company: line.text, size: own + 1, opens: null };
  if (standing !== 'alone') return { title, company: 'group', size: own, opens: null };
  return isFirst ? { title, company: null, size: own, opens: null } : null;
}

/** "10 Jahre 3 Monate" below a company. */
const lengthIn = ({ text }: PdfLine): number | null => (text.length < 30 && /^\d/.test(text) ? monthsIn(text) : null);

function datedAt(text: string, index: number, language: PageLanguage): Dated | null {
  const match = /^(.{6,60}?)(?:\s*\(([^()]{3,30})\))?$/.exec(text);
  const range = match?.[1] ? parseRange(match[1], language) : null;
  return range && index > 0 ? { index, range, months: match?.[2] ? monthsIn(match[2]) : null } : null;
}
