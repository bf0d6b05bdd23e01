import type { FeedPost, FeedReading } from '../../../domain/pages/feed.ts';
import {
  type ActivityItem,
  blankProfile,
  type OwnComment,
  type ProfileReading,
  SECTION_IDS,
} from '../../../domain/profile/reading.ts';
import { daysOf } from '../../../languages/site-words/age.ts';
import { linkedSlug } from '../profile/address.ts';

/** Lists of a person's activity that say something about the profile; reactions, pictures and films do not. */
const LISTS = /^(?:\/preload)?\/in\/[^/]+\/recent-activity\/(?:(comments)|all|shares|posts)?\/?$/;

/** Length at which the text of a post is cut in a profile's reading. */
const TEXT_LENGTH = 120;

/**
 * What a person's own page of posts or of comments (`/in/slug/recent-activity/…`) tells about the profile, as a reading
 * that knows nothing else: whoever has read the profile before joins the two.
 * @returns null for every other address, and where nothing of the person's own stands there
 */
export function activityOf({ posts, language }: FeedReading, url: URL): ProfileReading | null {
  const list = LISTS.exec(url.pathname);
  const [, slug = ''] = /\/in\/([^/]+)/.exec(url.pathname) ?? [];
  const path = `/in/${slug}/`;
  if (!list) return null;
  const dated = <Item extends { age: string | null }>(item: Item) => ({ ...item, days: daysIn(item.age, language) });
  const comments = list[1] ? posts.flatMap((post) => commentsBy(path, post)).map(dated) : [];
  const items = list[1] ? [] : posts.flatMap((post) => itemOf(path, post)).map(dated);
  if (comments.length + items.length === 0) return null;
  const state = items.length > 0 ? 'read' : 'unseen';
  const states = Object.fromEntries(SECTION_IDS.map((id) => [id, id === 'activity' ? state : 'unseen'] as const));
  return {
    ...blankProfile('linkedin', {
      language,
      path,
      name: '',
      isOwn: null,
      activity: items.map(({ text, age, repost }) => ({ text, age, repost })),
      sections: items.length > 0 ? ['activity'] : [],
      extra: list[1] ? { ownComments: comments } : { activityAgeDays: items.map(({ days }) => days) },
    }),
    states,
  };
}

const daysIn = (age: string | null, language: ProfileReading['language']) => (age ? daysOf(age, language) : null);

const isBy = (path: string, other: string | null): boolean => other !== null && linkedSlug(other) === linkedSlug(path);

/** Posts of others stand there where the person passed them on, or reacted to them. */
function itemOf(path: string, { authorPath, age, text, repostedBy, promoted }: FeedPost): ActivityItem[] {
  const repost = repostedBy !== null;
  if (promoted || (!repost && !isBy(path, authorPath))) return [];
  return [{ text: folded(text).slice(0, TEXT_LENGTH), age, repost }];
}

function commentsBy(path: string, { shownComments = [] }: FeedPost): Pick<OwnComment, 'text' | 'age'>[] {
  return shownComments
    .filter(({ authorPath, text }) => isBy(path, authorPath) && text.trim() !== '')
    .map(({ text, age = null }) => ({ text: folded(text).slice(0, TEXT_LENGTH), age }));
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
