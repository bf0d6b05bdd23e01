import type { ReadingTimes } from './reading-time.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/** The checks right after the background started; the coach runs them on examples while the pointer is on its way. */
export const firstChecksRow = ({ firstChecks }: ReadingTimes): Row => ({
  name: 'check: first run of all checks',
  shown: `${figure(firstChecks)} ms`,
  value: firstChecks,
  limit: null,
  bar: 'once, when the background has started',
});

/** A first reading that nothing announced, as after Enter: no function of the reader has run before. */
export function unannouncedRow(page: string, { unannounced, text }: Pick<ReadingTimes, 'unannounced' | 'text'>): Row {
  const value = median(unannounced) / median(text);
  return {
    name: `read ${page}: the same, not announced`,
    shown: `${figure(value)} × (${milliseconds(unannounced)})`,
    value,
    limit: null,
    bar: 'Enter, shortcut, toolbar, panel beside the page',
  };
}

/**
 * Reading and checking as ratios of what was measured in the same run. A reading that read nothing, or no check to run,
 * breaks the limit: doing nothing is always fast.
 * @param page what was read, in words
 */
export function readingRows(page: string, times: ReadingTimes): Row[] {
  const reading = times.roles > 0 ? median(times.reading) / median(times.text) : Number.NaN;
  const checks = times.judged > 0 ? median(times.checks) / median(times.unannounced) : Number.NaN;
  return [
    {
      name: `read ${page}: reading / innerText`,
      shown: `${figure(reading)} × (${milliseconds(times.reading)} / ${milliseconds(times.text)})`,
      value: reading,
      limit: 5,
      bar: '≤ 5 ×; target 3 ×; peers 3.1 to 134 ×; brought by the pointer',
    },
    unannouncedRow(page, times),
    {
      name: `read ${page}: all checks / reading not announced`,
      shown: `${figure(checks)} × (${milliseconds(times.checks)}, ${times.judged} checks)`,
      value: checks,
      limit: 1,
      bar: '≤ 1 ×',
    },
  ];
}
