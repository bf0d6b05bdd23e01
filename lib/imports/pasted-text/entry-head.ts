import { LABELS } from '../../languages/labels.ts';
import { isOneOf } from '../../languages/site-words/fold.ts';
import type { AtCompany, Standing } from '../text/company-group.ts';
import { besideMode } from '../text/places.ts';
import { LANGUAGES, monthsIn } from '../text/words.ts';

/** The lines above a role's dates, told apart. */
export interface EntryHead extends AtCompany {
  /** How many lines it takes. */
  size: number;
  title: string;
  type: string | null;
}

const TYPES = LANGUAGES.flatMap((code) => LABELS[code].employmentTypes);

/**
 * Tells title, company and type in the lines above a line with dates. "Title, Company · Type"; or "Company, Type · 10
 * years, Place?" followed by roles of "Title, Type?" each.
 * @param above everything since the dates before; its beginning belongs to the entry before
 * @param isFirst nothing stands before this entry
 * @returns null where the lines could be read in two ways
 */
export function headOf(above: readonly string[], standing: Standing, isFirst: boolean): EntryHead | null {
  const last = above.at(-1);
  if (last === undefined) return null;
  return openingHead(above, isType(last) ? 2 : 1) ?? roleHead(above, last, standing, isFirst);
}

/** The first role below a company's heading; `own` lines are the role's, the heading stands above them. */
function openingHead(above: readonly string[], own: 1 | 2): EntryHead | null {
  const rest = above.slice(0, -own);
  for (const placed of [0, 1]) {
    const span = rest.at(-1 - placed);
    const company = rest.at(-2 - placed);
    const months = span ? lengthIn(span) : null;
    if (!span || !company || months === null) continue;
    const place = placed ? (rest.at(-1) ?? null) : null;
    const type = span.includes(' · ') ? (span.split(' · ')[0] ?? null) : null;
    return {
      size: own + 2 + placed,
      title: above.at(-own) ?? '',
      company,
      type: own === 2 ? (above.at(-1) ?? null) : type,
      opens: { type, place: place && (besideMode(place) ?? place), months },
    };
  }
  return null;
}

function roleHead(above: readonly string[], last: string, standing: Standing, isFirst: boolean): EntryHead | null {
  const before = above.at(-2);
  if (isType(last)) {
    const company = standing === 'alone' ? null : 'group';
    return before === undefined ? null : { size: 2, title: before, company, type: typeOf(last), opens: null };
  }
  if (last.includes(' · ')) {
    const dot = last.lastIndexOf(' · ');
    const [company, type] = [last.slice(0, dot), last.slice(dot + 3)];
    return before === undefined ? null : { size: 2, title: before, company, type, opens: null };
  }
  if (standing === 'in-group') return { size: 1, title: last, company: 'group', type: null, opens: null };
  if (standing === 'beside-group') return null;
  if (before !== undefined) return { size: 2, title: before, company: last, type: null, opens: null };
  return isFirst ? { size: 1, title: last, company: null, type: null, opens: null } : null;
}

/** "Vollzeit", "Vollzeit · Hybrid". */
const isType = (text: string): boolean => isOneOf(typeOf(text), TYPES);
const typeOf = (text: string): string => besideMode(text) || text;

/** "Vollzeit · 10 Jahre 3 Monate", "4 yrs" → months; null for anything else. */
function lengthIn(text: string): number | null {
  const parts = text.split(' · ');
  const length = parts.at(-1) ?? '';
  if (parts.length > 2 || !/^\d/.test(length) || length.length > 30) return null;
  return monthsIn(length);
}
