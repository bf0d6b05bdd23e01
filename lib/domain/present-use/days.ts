import type { Day } from '../network-export/rows.ts';

const DAY = 86_400_000;

/** Both days belong to it. */
export interface Period {
  from: Day;
  until: Day;
}

/** What a figure rests on: how many rows, of which time. */
export interface Basis {
  rows: number;
  /** null = there is none. */
  period: Period | null;
}

/** The day of a time or a day. */
export const dayOf = (at: string): Day => at.slice(0, 10);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export const within = (day: Day, { from, until }: Period): boolean => from <= day && day <= until;

/** The period that ends on a day. */
export const endingOn = (until: Day, days: number): Period => ({ from: addDays(until, 1 - days), until });

export function basisOf(days: readonly Day[]): Basis {
  const sorted = [...days].sort();
  const [from, until] = [sorted[0], sorted.at(-1)];
  return { rows: days.length, period: from === undefined || until === undefined ? null : { from, until } };
}

/** The middle of a list; of an even number the mean of the two in the middle. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
