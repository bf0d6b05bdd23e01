import type { PageLanguage, PartialDate } from '../../domain/profile/reading.ts';
import { labelOrder } from '../labels.ts';
import { createDerived } from './derived.ts';

export interface DateRange {
  start: PartialDate | null;
  end: PartialDate | 'present' | null;
}

/** Dash with spaces, en dash with or without, or a word between two dates. */
const SEPARATOR = /\s+[-–—]\s+|\s*[–—]\s*|\s+(?:to|bis|à|al|a)\s+/;
/** A word or nothing, then the year: the shape of nearly all dates. */
const WORD_AND_YEAR = /^([^\d\s]*)\s*((?:19|20)\d\d)$/;
const NUMERIC = /^(\d{1,2})[./]((?:19|20)\d\d)$/;
/** "28. Juli 2025", "July 28, 2025", "1er mars 2020". */
const DAY = /^(?:\d{1,2}(?:er|\.)?\s+)?(?:de\s+)?([^\d\s.,]+)\.?\s+(?:de\s+)?(?:\d{1,2},?\s+)?((?:19|20)\d\d)(?!\d)/;
const SINCE = /^(?:seit|since|depuis|dal|da)\s+/i;

interface Words {
  months: Map<string, number>;
  present: Set<string>;
}
const wordsByLanguage = createDerived<Words>();

/** Month names and words for "present" of all languages; where two disagree, the page's own decides. */
function wordsFor(language: PageLanguage): Words {
  let words = wordsByLanguage.get(language);
  if (!words) {
    words = { months: new Map(), present: new Set() };
    for (const labels of labelOrder(language)) {
      for (const word of labels.present) words.present.add(word);
      for (const [index, names] of labels.months.entries()) {
        for (const name of names) if (!words.months.has(name)) words.months.set(name, index + 1);
      }
    }
    wordsByLanguage.set(language, words);
  }
  return words;
}

/** "Jul 2020", "Juli 2020", "juil. 2020", "07/2020", "2020" → '2020-07' or '2020'; null for anything else. */
export function parseDate(raw: string, language: PageLanguage): PartialDate | null {
  const text = raw.trim();
  const match = WORD_AND_YEAR.exec(text);
  if (match) return match[1] ? dated(match[1], match[2] ?? '', language) : (match[2] ?? null);
  const numeric = NUMERIC.exec(text);
  if (numeric) return `${numeric[2]}-${(numeric[1] ?? '').padStart(2, '0')}`;
  const day = DAY.exec(text);
  return day && day[0].length === text.length ? dated(day[1] ?? '', day[2] ?? '', language) : null;
}

function dated(word: string, year: string, language: PageLanguage): PartialDate | null {
  const name = word.normalize('NFKC').toLowerCase().replace(/[.,]/g, '');
  const month = wordsFor(language).months.get(name);
  return month === undefined ? null : `${year}-${month < 10 ? '0' : ''}${month}`;
}

/** True where the text is "present" in one of the languages. */
function isPresent(raw: string, language: PageLanguage): boolean {
  const text = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\s]+$/, '');
  return wordsFor(language).present.has(text.trim());
}

/**
 * "Jul 2020 - Present · 3 yrs 1 mo" → { start: '2020-07', end: 'present' }. Null where the text is no range of dates.
 * A single date is a range only where `single` allows it: { start, end: same }.
 */
export function parseRange(raw: string, language: PageLanguage, single = false): DateRange | null {
  // Most lines are no dates; a year tells that at once.
  if (!/\d{4}/.test(raw)) return null;
  const dot = raw.indexOf(' · ');
  const text = (dot < 0 ? raw : raw.slice(0, dot)).trim();
  if (text.length > 60) return null;
  if (SINCE.test(text)) {
    const start = parseDate(text.replace(SINCE, ''), language);
    return start ? { start, end: 'present' } : null;
  }
  const parts = text.split(SEPARATOR);
  if (parts.length === 2) {
    const start = parseDate(parts[0] ?? '', language);
    if (!start) return null;
    const end = isPresent(parts[1] ?? '', language) ? 'present' : parseDate(parts[1] ?? '', language);
    return end ? { start, end } : null;
  }
  if (!single || parts.length !== 1) return null;
  const only = parseDate(text, language);
  return only ? { start: only, end: only } : null;
}

/** The month of a day at the beginning of a line: "July 28, 2025, Ada …", "28. Juli 2025" → '2025-07'; else null. */
export function parseDay(line: string, language: PageLanguage): PartialDate | null {
  const match = DAY.exec(line);
  return match ? dated(match[1] ?? '', match[2] ?? '', language) : null;
}

/** "3 yrs 2 mos", "4 Jahre 1 Monat", "Vollzeit · 2 ans": a length of time and no date. */
export function isDuration(raw: string): boolean {
  if (!/\d/.test(raw)) return false;
  const text = (raw.split(' · ').at(-1) ?? '').trim();
  return text.length < 40 && LENGTH_OF_TIME.test(text);
}

const LENGTH_OF_TIME = /^(?:\d+\s*[^\d\s.,()]+\.?\s*){1,2}(?:[^\d\s.,()]+\s*\d+\s*[^\d\s.,()]+\.?)?$/;
