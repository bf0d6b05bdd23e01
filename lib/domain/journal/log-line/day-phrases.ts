import { addDays } from '../../present-use/days.ts';
import { addMonths, dayAt, monday, mondayOfWeek, type Part, partOf, type Span, weekdayOf } from './calendar.ts';
import type { LogWords } from './log-words.ts';

/** A way to say a day: what it looks like, and which day it is. Groups of the pattern come as arguments. */
export interface DayPhrase {
  pattern: string;
  /** null = there is no such day; the words are left as they stand. */
  day(groups: readonly (string | undefined)[], today: string): string | null;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const any = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|');
const indexOf = (lists: readonly (readonly string[])[], word = ''): number =>
  lists.findIndex((list) => list.includes(word.toLowerCase().replace(/\.$/, '')));
const keyOf = <K extends string>(lists: Readonly<Record<K, readonly string[]>>, word = ''): K | undefined =>
  (Object.keys(lists) as K[]).find((key) => lists[key].includes(word.toLowerCase()));

/** Every way to say a day in one language, the longer ones first. */
export function dayPhrases(words: LogWords): DayPhrase[] {
  return [
    ...datePhrases(words),
    ...spanPhrases(words),
    ...weekdayPhrases(words),
    ...distancePhrases(words),
    near(words),
  ];
}

function datePhrases({ months, ordinal, monthFirst }: LogWords): DayPhrase[] {
  const month = `(${any(months.flat())})\\.?`;
  const year = '(?:,?\\s+(\\d{4}))?';
  const named = (date = '', name = '', of: string | undefined, today: string) =>
    fullDay(of, indexOf(months, name) + 1, Number(date), today);
  const phrases: DayPhrase[] = [
    { pattern: '(\\d{4})-(\\d{2})-(\\d{2})', day: ([y, m, d]) => dayAt(Number(y), Number(m), Number(d)) },
    {
      pattern: `(\\d{1,2})${ordinal.source}\\s*${month}${year}`,
      day: ([date, name, of], today) => named(date, name, of, today),
    },
    {
      pattern: `${month}\\s+(\\d{1,2})${ordinal.source}(?!\\d)${year}`,
      day: ([name, date, of], today) => named(date, name, of, today),
    },
    {
      pattern: '(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}|\\d{2})(?!\\d))?',
      day: ([date, number, of], today) => fullDay(of, Number(number), Number(date), today),
    },
  ];
  const slashed: DayPhrase = {
    pattern: '(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])',
    day: ([number, date, of], today) => fullDay(of, Number(number), Number(date), today),
  };
  return monthFirst ? [...phrases, slashed] : phrases;
}

/** Days this long ago that are said without a year are meant; older ones lie ahead. */
const JUST_BEFORE = 60;

function fullDay(year: string | undefined, month: number, date: number, today: string): string | null {
  if (year) return dayAt(Number(year.length === 2 ? `20${year}` : year), month, date);
  const now = Number(today.slice(0, 4));
  const near = [now - 1, now, now + 1].flatMap((one) => dayAt(one, month, date) ?? []);
  return near.find((day) => day >= addDays(today, -JUST_BEFORE)) ?? null;
}

function spanPhrases(words: LogWords): DayPhrase[] {
  const { parts, of, spans, ends, next, coming, months, weekNumber } = words;
  const part = `(${any(Object.values(parts).flat())})`;
  const span = `(${any(Object.values(spans).flat())})`;
  const between = `\\s+(?:(?:${any(of)})\\s+)*`;
  const isNext = (word = '') => (next.includes(word.toLowerCase()) ? 1 : 0);
  return [
    {
      pattern: `${part}${between}(?:(${any([...next, ...coming])})\\s+)?${span}`,
      day: ([which, when, what], today) => partAt(words, which, what, today, isNext(when)),
    },
    {
      pattern: `${part}${between}(${any(months.flat())})(?![\\p{L}])`,
      day: ([which, name], today) => partOfMonth(keyOf(parts, which), indexOf(months, name) + 1, today),
    },
    {
      pattern: `(${any(Object.values(ends).flat())})`,
      day: ([word], today) => partOf(keyOf(ends, word) ?? 'week', 'end', today, 0),
    },
    {
      pattern: `(?:${any(next)})\\s+${span}`,
      day: ([what], today) => partOf(keyOf(spans, what) ?? 'week', 'begin', today, 1),
    },
    {
      pattern: `(?:${any(weekNumber)})\\s?(\\d{1,2})(?!\\d)`,
      day: ([number], today) => weekAhead(Number(number), today),
    },
  ];
}

function partAt(
  { parts, spans }: LogWords,
  part: string | undefined,
  span: string | undefined,
  day: string,
  on: number,
) {
  const [which, what]: [Part | undefined, Span | undefined] = [keyOf(parts, part), keyOf(spans, span)];
  return which && what ? partOf(what, which, day, on) : null;
}

function partOfMonth(part: Part | undefined, month: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const first = [year, year + 1].flatMap((one) => dayAt(one, month, 1) ?? []);
  const days = first.flatMap((day) => (part ? partOf('month', part, day, 0) : []));
  return days.find((day) => day >= today) ?? null;
}

function weekAhead(week: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const weeks = [year, year + 1].flatMap((one) => mondayOfWeek(one, week) ?? []);
  return weeks.find((day) => addDays(day, 6) >= today) ?? null;
}

function weekdayPhrases({ weekdays, next, coming, last, spans }: LogWords): DayPhrase[] {
  const weekday = `(${any(weekdays.flat())})(?![\\p{L}\\p{N}])\\.?`;
  const inWeek = (word: string | undefined, weeks: number, today: string) =>
    addDays(monday(today, weeks), indexOf(weekdays, word));
  const nextWeek = `(?:${any(next)})\\s+(?:${any(spans.week)})`;
  return [
    { pattern: `${weekday}\\s+${nextWeek}`, day: ([word], today) => inWeek(word, 1, today) },
    { pattern: `${nextWeek}\\s+${weekday}`, day: ([word], today) => inWeek(word, 1, today) },
    { pattern: `(?:${any(next)})\\s+${weekday}`, day: ([word], today) => inWeek(word, 1, today) },
    { pattern: `(?:${any(last)})\\s+${weekday}`, day: ([word], today) => before(indexOf(weekdays, word), today) },
    { pattern: `(?:(?:${any(coming)})\\s+)?${weekday}`, day: ([word], today) => after(indexOf(weekdays, word), today) },
  ];
}

/** The same day of the week as today is a week away, on either side. */
const after = (weekday: number, today: string): string => addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
const before = (weekday: number, today: string): string => addDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1);

function distancePhrases({ numbers, units, ahead, agoBefore, agoAfter }: LogWords): DayPhrase[] {
  const span = `(\\d{1,3}|${any(Object.keys(numbers))})\\s+(${any(Object.values(units).flat())})`;
  const far = (count = '', unit = '', sign: 1 | -1, today: string) => {
    const many = sign * (numbers[count.toLowerCase()] ?? Number(count));
    const what = keyOf(units, unit);
    return what === 'month' ? addMonths(today, many) : addDays(today, many * (what === 'week' ? 7 : 1));
  };
  return [
    { pattern: `(?:${any(ahead)})\\s+${span}`, day: ([count, unit], today) => far(count, unit, 1, today) },
    { pattern: `(?:${any(agoBefore)})\\s+${span}`, day: ([count, unit], today) => far(count, unit, -1, today) },
    { pattern: `${span}\\s+(?:${any(agoAfter)})`, day: ([count, unit], today) => far(count, unit, -1, today) },
  ];
}

const near = ({ near: days }: LogWords): DayPhrase => ({
  pattern: `(${any(Object.keys(days))})`,
  day: ([word = ''], today) => addDays(today, days[word.toLowerCase()] ?? 0),
});
