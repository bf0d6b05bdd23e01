import { createPostFinder } from '../network-export/post-time.ts';
import type { ExportRows, MediaRow, ShareRow } from '../network-export/rows.ts';
import { type Basis, basisOf, dayOf, type Period, within } from './days.ts';

/** `passed-on`: somebody else's post, with a word or without; which of the two, the export does not tell. */
export const FORMATS = ['text', 'link', 'picture', 'video', 'document', 'article', 'wordless', 'passed-on'] as const;
export type Format = (typeof FORMATS)[number];

export interface Formats {
  counts: Record<Format, number>;
  basis: Basis;
}

/** A picture is put up a few minutes before the post that shows it; the list of uploads knows no seconds. */
const MINUTE = 60_000;

/** In which form posts were made. Films and documents are known only where the list of uploads names them. */
export function formatsOf(rows: ExportRows, period: Period): Formats {
  const inPeriod = <Row extends { at: string }>(list: readonly Row[]): Row[] =>
    list.filter(({ at }) => within(dayOf(at), period));
  // One that is in both lists counts once.
  const repost = createPostFinder(rows.reposts.flatMap(({ post }) => post ?? []));
  const shares = inPeriod(rows.shares).filter(({ post }) => post === null || repost(post) === null);
  const uploads = rows.media.map(({ at, media }) => ({ time: Date.parse(at), media }));
  const counts = Object.fromEntries(FORMATS.map((format) => [format, 0])) as Formats['counts'];
  for (const share of shares) counts[formatOf(share, uploads)] += 1;
  counts.article += inPeriod(rows.articles).length;
  counts['passed-on'] += inPeriod(rows.reposts).length;
  const all = [...shares, ...inPeriod(rows.articles), ...inPeriod(rows.reposts)];
  return { counts, basis: basisOf(all.map(({ at }) => dayOf(at))) };
}

function formatOf(share: ShareRow, uploads: readonly { time: number; media: MediaRow['media'] }[]): Format {
  if (share.media) {
    const time = Date.parse(share.at);
    const upload = uploads.find((one) => time - one.time >= -MINUTE && time - one.time <= 15 * MINUTE);
    return upload && upload.media !== 'photo' ? upload.media : 'picture';
  }
  if (share.link !== null) return 'link';
  return share.text === '' ? 'wordless' : 'text';
}
