import type { Network, PageLanguage } from '../profile/reading.ts';

export type Media = 'image' | 'video' | 'document' | 'article' | 'poll' | 'event' | 'none';

export interface PostComment {
  author: string;
  authorPath: string | null;
  text: string;
  /** As shown: "7h", "3 Tage"; null or left out where the page does not tell. */
  age?: string | null;
}

/** One post as it stands in a feed, on its own page, or among a person's or company's activity. */
export interface FeedPost {
  /** Who wrote it: not who liked, commented on or passed it on. */
  author: string;
  /** '/in/slug/' or '/company/slug/', '/profile/Name/' or '/pages/slug/'. */
  authorPath: string | null;
  authorHeadline: string | null;
  /** As shown: "7h", "3 Tage"; promoted posts have none. */
  age: string | null;
  /** The author's own words, whole, also where the page folds them. */
  text: string;
  /** 'urn:li:activity:…'; on XING the path of the post's own page. */
  urn: string | null;
  /** Counts that are not shown are null, never 0. */
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  /** Who passed it on without words of their own. */
  repostedBy: string | null;
  promoted: boolean;
  media: Media;
  /** Whose post is quoted below words of the author's own; left out where none is. */
  original?: { author: string; authorPath: string | null; text: string };
  /** Comments that stand open below it; left out where none do. */
  shownComments?: PostComment[];
}

/** Home feed, a person's or company's activity, or the page of one post. */
export interface FeedReading {
  network: Network;
  kind: 'feed';
  language: PageLanguage;
  /** In page order. */
  posts: FeedPost[];
  missing: string[];
  /** Set where the reader was built without a real page (XING). */
  unverified?: true;
}
