import type { ProfileReading } from '../../reading.ts';
import { RECENT_DAYS } from './recent-posts.ts';

export interface RecentComments {
  /** The person's comments of the last 30 days, newest first; those whose age was understood. */
  recent: { text: string }[];
  /** How many they may be at most: a page shows the newest, as far as it was scrolled. */
  atMost: number;
  /** The newest one beyond the 30 days. */
  older: { text: string; age: string | null } | null;
}

/**
 * Own comments on others' posts in the last 30 days, from the person's page of comments. The list is complete where it
 * reaches back beyond the 30 days.
 * @returns null where that page was not seen
 */
export function recentComments({ extra: { ownComments } }: ProfileReading): RecentComments | null {
  if (!ownComments) return null;
  const firstOld = ownComments.findIndex(({ days }) => days !== null && days >= RECENT_DAYS);
  const within = firstOld === -1 ? ownComments : ownComments.slice(0, firstOld);
  return {
    recent: within.filter(({ days }) => days !== null),
    atMost: firstOld === -1 ? Number.POSITIVE_INFINITY : within.length,
    older: ownComments[firstOld] ?? null,
  };
}
