import type { Day } from '../../domain/network-export/rows.ts';
import { dayFrom, dayOf } from '../linkedin-export/dates.ts';

/**
 * Reads the days of a column in the one way that all of its cells allow: '2026-03-04', '4.3.2026', '4 Mar 2026', and with
 * slashes day or month first, whichever no cell speaks against. Nothing is guessed.
 * @param today 'YYYY-MM-DD'; contact that lies ahead was none
 * @returns null for what is no day, for '03/04/2026' where no cell tells which is the month, and for a day to come
 */
export function columnDays(cells: readonly string[], today: Day): (cell: string) => Day | null {
  const order = slashOrder(cells);
  return (cell) => {
    const day = dayIn(cell.trim(), order);
    return day !== null && day <= today ? day : null;
  };
}

const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\b/;
type Order = 'day-first' | 'month-first';

/** null where it can't be told. */
function slashOrder(cells: readonly string[]): Order | null {
  const pairs = cells.flatMap((cell) => {
    const [, one, other] = SLASHES.exec(cell.trim()) ?? [];
    return one === undefined || one === other ? [] : [[Number(one), Number(other)] as const];
  });
  if (pairs.length === 0) return 'day-first';
  const dayFirst = pairs.some(([one]) => one > 12);
  const monthFirst = pairs.some(([, other]) => other > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function dayIn(cell: string, order: Order | null): Day | null {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]|$)/.exec(cell) ?? [];
  if (y !== undefined) return dayFrom(Number(y), Number(m), Number(d));
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:[, ]|$)/.exec(cell) ?? [];
  if (year !== undefined) return dayFrom(wholeYear(year), Number(month), Number(day));
  const [, one, other, slashed] = SLASHES.exec(cell) ?? [];
  if (slashed === undefined) return dayOf(cell);
  if (order === null && one !== other) return null;
  const [first, second] = [Number(one), Number(other)];
  return order === 'month-first'
    ? dayFrom(wholeYear(slashed), first, second)
    : dayFrom(wholeYear(slashed), second, first);
}

const wholeYear = (year: string): number => Number(year.length === 2 ? `20${year}` : year);
