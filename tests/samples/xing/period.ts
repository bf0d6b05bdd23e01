import type { When } from '../person.ts';
import { dateShown } from '../shown.ts';
import type { XingPage } from './page.ts';
import { wordsOf } from './words.ts';

/** The month the sample pages were "saved" in. */
const SAVED = '2026-11';

/** "4 Jahre und 7 Monate, Sept. 2016 - März 2021", "Bis heute 2 Jahre, seit Nov. 2024", "2014 - 2017". */
export function periodShown(start: When, end: When | 'present', page: XingPage): string {
  const { since, untilToday } = wordsOf(page);
  const from = dateShown(start, page.language);
  const length = lengthShown(start, end === 'present' ? SAVED : end, page);
  if (end === 'present') return `${[untilToday, length].filter(Boolean).join(' ')}, ${since} ${from}`;
  const range = `${from} - ${dateShown(end, page.language)}`;
  return length ? `${length}, ${range}` : range;
}

/** Years alone have no length. */
function lengthShown(start: When, end: When, page: XingPage): string {
  const [startMonth, endMonth] = [monthsOf(start), monthsOf(end)];
  if (startMonth === null || endMonth === null) return '';
  const { years, months, and } = wordsOf(page);
  const count = endMonth - startMonth + 1;
  const parts = [];
  if (count >= 12) parts.push(years(Math.floor(count / 12)));
  if (count % 12 > 0) parts.push(months(count % 12));
  return parts.join(and);
}

function monthsOf(when: When): number | null {
  const [year, month] = when.split('-').map(Number);
  return year === undefined || month === undefined ? null : year * 12 + month;
}
