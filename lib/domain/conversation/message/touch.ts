import { type ContactWay, SPOKEN } from '../../journal/event.ts';

/** How the two were in touch until now: not at all, in writing only as far as the latest contact tells, or in person. */
export type Touch = 'none' | 'written' | 'talked';

const TALKED: readonly ContactWay[] = ['call', 'meeting'];

/** @param last the way of the latest contact in which the two talked, as the journal has it; null = none */
export function touchOf(last: ContactWay | null): Touch {
  if (last === null || !SPOKEN.includes(last)) return 'none';
  return TALKED.includes(last) ? 'talked' : 'written';
}
