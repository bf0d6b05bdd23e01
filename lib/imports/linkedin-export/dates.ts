import type { Day, Instant } from '../../domain/network-export/rows.ts';

/**
 * The ways the export writes dates, one function each. A table names its own; nothing is guessed, so that no month is
 * taken for a day.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of months in a translated export, of which nobody has shown one yet. */
const GERMAN: Record<string, number> = { mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

/** '08 Feb 2026', '8. Februar 2026' */
export function dayOf(text: string): Day | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.?[ -](\p{L}{3,9})\.?[ -](\d{4})$/u.exec(text.trim()) ?? [];
  return dayFrom(Number(year), monthNumber(month), Number(day));
}

/** '2025-12-16 08:51:08' with or without ' UTC', '2016/08/14 14:22:20 UTC', '2026-09-20 06:12' */
export function instantOf(text: string): Instant | null {
  const match = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?(?:UTC|Z))?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  return instantFrom(dayFrom(year, month, day), hour, minute, second);
}

/** '9/26/25, 1:47 PM', '10/22/25, 05:22 PM': month first. */
export function americanOf(text: string): Instant | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),? (\d{1,2}):(\d\d)(?::\d\d)?[ \u202f]([AP])M$/i.exec(text.trim());
  if (!match) return null;
  const [, month, day, year = '', hour, minute, half = ''] = match;
  if (Number(hour) < 1 || Number(hour) > 12) return null;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return instantFrom(
    dayFrom(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)),
    hours,
    Number(minute),
    0,
  );
}

/** 'Sat Sep 05 08:12:14 UTC 2026' */
export function javaOf(text: string): Instant | null {
  const match = /^\w{3} (\w{3}) (\d\d) (\d\d):(\d\d):(\d\d) (?:UTC|GMT) (\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [, month = '', day, hour, minute, second, year] = match;
  const on = dayFrom(Number(year), monthNumber(month), Number(day));
  return instantFrom(on, Number(hour), Number(minute), Number(second));
}

/** 'June 26, 2020 at 6:34 AM (GMT)' within an English sentence. */
export function sentenceOf(text: string): Instant | null {
  const match = / on (\w{3,9}) (\d{1,2}), (\d{4}) at (\d{1,2}):(\d\d) ([AP])M \((?:GMT|UTC)\)$/.exec(text.trim());
  if (!match) return null;
  const [, month = '', day, year, hour, minute, half] = match;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  return instantFrom(dayFrom(Number(year), monthNumber(month), Number(day)), hours, Number(minute), 0);
}

/** 'Jan 2024', '2008' → '2024-01', '2008' */
export function monthOf(text: string): string | null {
  const match = /^(?:(\p{L}{3,9})\.? )?(\d{4})$/u.exec(text.trim());
  if (!match) return null;
  if (match[1] === undefined) return match[2] ?? null;
  const month = monthNumber(match[1]);
  return month === 0 ? null : `${match[2]}-${two(month)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  return GERMAN[short] ?? MONTHS.indexOf(short) + 1;
}

/** null for a day that no calendar has. */
export function dayFrom(year = 0, month = 0, day = 0): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year < 2100 ? `${year}-${two(month)}-${two(day)}` : null;
}

function instantFrom(day: Day | null, hour = 0, minute = 0, second = 0): Instant | null {
  if (day === null || hour > 23 || minute > 59 || second > 59) return null;
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}
