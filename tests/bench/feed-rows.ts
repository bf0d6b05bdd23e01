import type { FeedTimes } from './feed-time.ts';
import { unannouncedRow } from './reading-rows.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/** Reading a whole feed as a ratio of what was measured in the same run. A feed that was not read breaks the limit. */
export function feedRows(page: string, times: FeedTimes): Row[] {
  const { text, reading, posts } = times;
  const value = posts > 0 ? median(reading) / median(text) : Number.NaN;
  return [
    {
      name: `read ${page}: reading / innerText`,
      shown: `${figure(value)} × (${milliseconds(reading)} / ${milliseconds(text)}, ${posts} posts)`,
      value,
      limit: 7,
      bar: '≤ 7 ×; target 3 ×; peers 3 to 261 ×; brought by the pointer',
    },
    unannouncedRow(page, times),
  ];
}
