import { addDays } from '../../present-use/days.ts';
import type { HandedPerson, Handover } from './handover.ts';

/**
 * Whether something in a handover lies in the future, by which a record would never go: made after tomorrow, or telling of
 * days after it was made. Days may be those of another zone.
 * @param today 'YYYY-MM-DD'
 */
export function isAhead({ made, people }: Handover, today: string): boolean {
  const last = addDays(made, 1);
  return made > addDays(today, 1) || people.some((person) => daysIn(person).some((day) => day > last));
}

const daysIn = ({ contacts, notes = [], informed }: HandedPerson): string[] => [
  ...contacts.map(({ day }) => day),
  ...notes.map(({ day }) => day),
  ...(informed === null ? [] : [informed]),
];
