import type { FeedPost } from '../../../domain/pages/feed.ts';
import type { Actor } from './actor.ts';
import type { Counts } from './counters.ts';
import type { Attached } from './media.ts';

/** What was found in the box of one post, whichever generation drew it. */
export interface PostParts {
  /** The line above the author; null where there is none. */
  header: Element | null;
  actor: Actor;
  text: string;
  counts: Counts;
  attached: Attached;
  original: FeedPost['original'] | null;
  /** There are buttons to react, as below every post. */
  hasButtons: boolean;
  comments: NonNullable<FeedPost['shownComments']>;
}
