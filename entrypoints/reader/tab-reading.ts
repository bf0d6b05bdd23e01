import type { WholeReading } from '../../lib/sites/pack/read-with-pack.ts';

/** What the reader hands to the background: one moment of one page. Lives in memory, and only as long as it is shown. */
export interface TabReading extends WholeReading {
  /** The address under which the page stood when it was read. */
  address: string;
}

/** Under this symbol the reader keeps its function in the isolated world of the page. */
export const READER = 'page reader';

/** Under this symbol, what it does while the pointer is on its way to the click. */
export const REHEARSAL = 'page reader, rehearsal';
