import type { TabReading } from '../../entrypoints/reader/tab-reading.ts';
import { alternateReadings } from './reading-time.ts';
import type { ChromiumRig } from './worker.ts';

export interface FeedTimes {
  /** Milliseconds of `document.body.innerText` and of first readings, each in tabs of its own; see `timeReadings`. */
  text: number[];
  reading: number[];
  unannounced: number[];
  /** How many posts were read, to show that something was. */
  posts: number;
}

/** Reads a home feed again and again, the same way as profiles. */
export async function timeFeedReadings(rig: ChromiumRig, url: string, loads: number): Promise<FeedTimes> {
  const { text, reading, unannounced } = await alternateReadings(rig, url, loads);
  return {
    text: text.map(({ milliseconds }) => milliseconds),
    reading: reading.map(({ milliseconds }) => milliseconds),
    unannounced: unannounced.map(({ milliseconds }) => milliseconds),
    posts: postsIn(reading[0]?.answer ?? '{}'),
  };
}

function postsIn(answer: string): number {
  const { result } = JSON.parse(answer) as TabReading;
  if (!result.ok || result.reading.kind !== 'feed') throw new Error('the feed was not read');
  return result.reading.posts.length;
}
