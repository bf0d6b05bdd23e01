import type { ReadingTimes } from './reading-time.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/**
 * Reading and preparing a conversation as a ratio of the reading alone. A page that gave no anchor breaks the limit:
 * preparing nothing is always fast.
 * @param page what was read, in words
 */
export function prepareRow(
  page: string,
  { unannounced, preparing, anchors }: Pick<ReadingTimes, 'unannounced' | 'preparing' | 'anchors'>,
): Row {
  const reading = median(unannounced);
  const value = anchors > 0 ? (reading + median(preparing)) / reading : Number.NaN;
  return {
    name: `prepare ${page}: reading and preparing / reading not announced`,
    shown: `${figure(value)} × (${milliseconds(preparing)}, ${anchors} anchors)`,
    value,
    limit: 1.5,
    bar: '≤ 1.5 ×',
  };
}
