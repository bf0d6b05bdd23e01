import type { ReadResult } from '../../lib/sites/site.ts';

/** What the reader hands to the background: one moment of one page. */
export interface TabReading {
  /** The address under which the page stood when it was read. */
  address: string;
  result: ReadResult;
}

/** Under this symbol the reader keeps its function in the isolated world of the page. */
export const READER = 'reader';
