import type { PageLanguage, PartialDate } from '../../domain/profile/reading.ts';
import { labelOrder, type SiteLabels } from '../../languages/labels.ts';

export interface DateRange {
  start: PartialDate | null;
  end: PartialDate | 'present' | null;
}

/** Dash with spaces, en dash with or without, or a word between two dates. */
const SEPARATOR = /\s+[-–—]\s+|\s*[–—]\s*|\s+(?:to|bis|à|al|a)\s+/u;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/u;

/** "Jul 2020", "Juli 2020", "juil. 2020", "07/2020", "2020" → '2020-07' or '2020'; null for anything else. */
export function parseDate(raw: string, language: PageLanguage): PartialDate | null {
  const text = raw.normalize('NFKC').toLowerCase().trim();
  const numeric = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (numeric) return `${numeric[2]}-${(numeric[1] ?? '').padStart(2, '0')}`;
  const year = YEAR.exec(text)?.[1];
  if (!year) return null;
  const word = text.replace(year, '').replace(/[.,\s]|de|del/gu, '');
  if (word === '' || word === 'seit' || word === 'since') return year;
  for (const labels of labelOrder(language)) {
    const month = monthOf(text.replace(year, '').replace(/[.,]/gu, ' ').trim(), labels);
    if (month !== null) return `${year}-${String(month).padStart(2, '0')}`;
  }
  return null;
}

/** 1–12, from words such as "jul", "1 juillet", "seit märz". */
function monthOf(text: string, labels: SiteLabels): number | null {
  const words = text
    .split(/\s+/u)
    .filter((word) => !/^\d{1,2}$/u.test(word) && !/^(seit|since|depuis|dal|da|de)$/u.test(word));
  if (words.length !== 1) return null;
  const index = labels.months.findIndex((names) => names.includes(words[0] ?? ''));
  return index < 0 ? null : index + 1;
}

/** True where the text is "present" in one of the languages. */
function isPresent(raw: string, language: PageLanguage): boolean {
  const text = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\s]+$/u, '')
    .trim();
  return labelOrder(language).some((labels) => labels.present.includes(text));
}

/**
 * "Jul 2020 - Present · 3 yrs 1 mo" → { start: '2020-07', end: 'present' }. Null where the text is no range of dates.
 * A single date is a range only where `single` allows it: { start, end: same }.
 */
export function parseRange(raw: string, language: PageLanguage, single = false): DateRange | null {
  const text = (raw.split(' · ')[0] ?? '').trim();
  if (text.length > 60) return null;
  const since = /^(?:seit|since|depuis|dal|da)\s+(.+)$/iu.exec(text);
  if (since) {
    const start = parseDate(since[1] ?? '', language);
    return start ? { start, end: 'present' } : null;
  }
  const parts = text.split(SEPARATOR);
  if (parts.length === 2) {
    const start = parseDate(parts[0] ?? '', language);
    const end = isPresent(parts[1] ?? '', language) ? 'present' : parseDate(parts[1] ?? '', language);
    return start && end ? { start, end } : null;
  }
  if (!single || parts.length !== 1) return null;
  const only = parseDate(text, language);
  return only ? { start: only, end: only } : null;
}

/** "3 yrs 2 mos", "4 Jahre 1 Monat", "Vollzeit · 2 ans": a length of time and no date. */
export function isDuration(raw: string): boolean {
  const text = raw.split(' · ').at(-1) ?? '';
  return /^(?:\d+\s*\p{L}+\.?\s*){1,2}(?:\p{L}+\s*\d+\s*\p{L}+\.?)?$/u.test(text.trim()) && text.length < 40;
}
