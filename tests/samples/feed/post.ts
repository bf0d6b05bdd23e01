import type { Media } from '../../../lib/domain/pages/feed.ts';
import type { Post } from '../person.ts';

/** Whoever writes, passes on, comments. */
export interface Actor {
  name: string;
  /** '/in/slug/' or '/company/slug/'. */
  path: string;
  headline: string | null;
  /** Shown below a company's name. */
  followers?: number;
}

/** Running text with what the site marks in it. */
export type Words = readonly (string | { mention: Actor } | { tag: string })[];

/** Why a post stands in the feed, as the line above its author says. */
export interface Reason {
  kind: 'likes' | 'comments' | 'follows' | 'reposts' | 'suggested';
  by: readonly Actor[];
  /** Beside those named. */
  others?: number;
}

/** What is attached; a job is a card that is no medium of its own. */
export type Attachment =
  | { kind: Exclude<Media, 'none' | 'article' | 'event' | 'poll'>; title: string }
  | { kind: 'article' | 'event' | 'job'; title: string; href: string }
  /** `votes`: shown once the user has voted; null before. */
  | { kind: 'poll'; title: string; options: readonly string[]; votes: number | null };

export interface FeedPostData {
  author: Actor;
  words: Words;
  /** Null on adverts. */
  age: Post['age'] | null;
  edited?: boolean;
  /** Who pays, where it is another than the author. */
  paidBy?: Actor;
  reason?: Reason;
  /** The author's own link below the name. */
  site?: string;
  attached?: Attachment;
  /** Quoted below the author's own words. */
  original?: { author: Actor; words: Words; age: Post['age'] };
  /** Counters are left out where they are not said. `first`: a name in place of the bare number. */
  reactions?: { count: number; first?: Actor; shown?: string };
  comments?: number;
  reposts?: number;
  open?: readonly { author: Actor; words: Words }[];
  /** The user has reacted: the button shows another icon. */
  reacted?: boolean;
}

/** Plain text of the words. */
export const plain = (words: Words): string =>
  words.map((word) => (typeof word === 'string' ? word : 'tag' in word ? `#${word.tag}` : word.mention.name)).join('');
