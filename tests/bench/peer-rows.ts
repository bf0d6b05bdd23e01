import { HAS_CAPTURES, loadScorer, overall } from '../pages/captures.ts';
import type { ReaderName } from './peer-in-page.ts';
import type { PeerTimes } from './peer-time.ts';
import type { Row } from './report.ts';
import { figure, median, sum } from './stats.ts';

const timeOf = (times: readonly PeerTimes[], name: ReaderName): number =>
  sum(times.map(({ readers }) => median(readers[name].map(({ milliseconds }) => milliseconds))));

/** Pages a second of both readers on the same pages. */
export function throughputRow(times: readonly PeerTimes[]): Row {
  const [ours, peer] = [timeOf(times, 'ours'), timeOf(times, 'defuddle')];
  const perSecond = (milliseconds: number) => figure((times.length * 1000) / milliseconds);
  return {
    name: 'posts: pages a second / defuddle',
    shown: `${figure(peer / ours)} × (${perSecond(ours)} / ${perSecond(peer)}, ${times.length} pages, cold)`,
    value: ours / peer,
    limit: 1,
    bar: '≥ 1 ×; defuddle 0.19.4',
  };
}

/** How right both are about author and text of the first post, where the scorer lies beside the project. */
export async function accuracyRows(times: readonly PeerTimes[]): Promise<Row[]> {
  if (!HAS_CAPTURES) return [];
  const score = await loadScorer();
  const f1 = (name: ReaderName) =>
    overall(
      times.map(({ page, readers }) => {
        const [{ author = null, text = null } = {}] = readers[name];
        return score({ posts: [page.want] }, { posts: [{ author, text }] });
      }),
    );
  const [ours, peer] = [f1('ours'), f1('defuddle')];
  return [
    {
      name: 'posts: author and text right, F1 / defuddle',
      shown: `${ours.toFixed(3)} / ${peer.toFixed(3)}`,
      value: peer - ours,
      limit: 0,
      bar: 'not below the peer',
    },
  ];
}
