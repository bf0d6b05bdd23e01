import type { AngleTimes } from './angle-time.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/** Ranking as a ratio of what MiniSearch takes. A search that found nothing breaks the limit: that is always fast. */
export function angleRow({ own, peer, ownFound, peerFound }: AngleTimes): Row {
  const ratio = ownFound > 0 && peerFound > 0 ? median(own) / median(peer) : Number.NaN;
  return {
    name: 'angles: 60 ranked against 25 posts / MiniSearch',
    shown: `${figure(ratio)} × (${milliseconds(own)} / ${milliseconds(peer)})`,
    value: ratio,
    limit: 1,
    bar: '< 1 ×',
  };
}
