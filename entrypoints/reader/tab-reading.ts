import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { Beside } from '../../lib/sites/beside.ts';
import type { ReadResult } from '../../lib/sites/site.ts';

/** What the reader hands to the background: one moment of one page. Lives in memory, and only as long as it is shown. */
export interface TabReading extends Beside {
  /** The address under which the page stood when it was read. */
  address: string;
  result: ReadResult<PageReading>;
}

/** Under this symbol the reader keeps its function in the isolated world of the page. */
export const READER = 'page reader';
