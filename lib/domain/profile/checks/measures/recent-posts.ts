import { isKnown, type ProfileReading, stateOf } from '../../reading.ts';

/** Days that a post counts as recent. A page that says "1 month" (30 days) may mean nearly two. */
export const RECENT_DAYS = 30;

export interface RecentPosts {
  /** Own posts of the last 30 days that are certain. */
  own: number;
  /** What they may be at most: the page shows a few of the newest, and not every age is understood. */
  atMost: number;
  /** The newest own post, of any age. */
  newest: { text: string; age: string | null } | null;
}

/**
 * Own posts of the last 30 days among the newest few that a profile shows. A repost without own words is none. The list
 * is taken for complete only where it reaches back beyond the 30 days, or where the person has no activity at all.
 * @returns null where the section was not read
 */
export function recentPosts(reading: ProfileReading): RecentPosts | null {
  if (!isKnown(reading, 'activity')) return null;
  const items = reading.activity.map((item, i) => ({ ...item, days: reading.extra.activityAgeDays?.[i] ?? null }));
  const firstOld = items.findIndex(({ days }) => days !== null && days >= RECENT_DAYS);
  const own = (firstOld === -1 ? items : items.slice(0, firstOld)).filter(({ repost }) => !repost);
  const certain = own.filter(({ days }) => days !== null).length;
  const complete = firstOld !== -1 || (items.length === 0 && stateOf(reading, 'activity') === 'absent');
  return {
    own: certain,
    atMost: complete ? own.length : Number.POSITIVE_INFINITY,
    newest: items.find(({ repost }) => !repost) ?? null,
  };
}
