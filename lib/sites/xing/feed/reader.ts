import type { FeedPost, FeedReading } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import type { Steps } from '../../steps.ts';
import { changing, definePageReader, nothing } from '../page-reader.ts';
import { type FeedPlace, feedPlace, postPath } from './address.ts';
import { boxesIn } from './boxes.ts';
import { readPost } from './post.ts';

/** Home, the user's own posts, the page of one post on XING. */
export const xingFeed = definePageReader<FeedReading>({
  kind: 'feed',
  at: (url) => feedPlace(url) !== null,
  *read(screen, url, language) {
    const { boxes, posts: read } = yield* readBoxes(screen, language);
    if (read.length === 0) return nothing('no posts');
    if (!boxes.some(({ isConnected }) => isConnected)) return changing('another screen');
    const posts = postsOf(read, feedPlace(url));
    return posts ? { posts, missing: missingOf(posts, boxes.length > read.length) } : changing('another post');
  },
});

/** The first way of finding posts that finds any. */
function* readBoxes(screen: Element, language: PageLanguage): Steps<{ boxes: Element[]; posts: FeedPost[] }> {
  for (const boxes of boxesIn(screen)) {
    const posts: FeedPost[] = [];
    for (const box of boxes) {
      yield;
      const post = readPost(box, language);
      if (post) posts.push(post);
    }
    if (posts.length > 0) return { boxes, posts };
  }
  return { boxes: [], posts: [] };
}

/** On the page of one post: that post, if any bears its address; null where all are others. */
function postsOf(posts: readonly FeedPost[], place: FeedPlace | null): FeedPost[] | null {
  if (place?.page !== 'post') return [...posts];
  const path = postPath(place.id);
  const named = posts.filter(({ urn }) => urn === path);
  if (named.length > 0) return named;
  const [only] = posts;
  return only && posts.length === 1 && only.urn === null ? [{ ...only, urn: path }] : null;
}

/** What was looked for in vain. Boxes without an author may be modules, or posts whose author nobody can tell. */
function missingOf(posts: readonly FeedPost[], isAnyLeftOut: boolean): string[] {
  const missing: string[] = [];
  if (isAnyLeftOut) missing.push('posts.author');
  if (posts.some(({ urn }) => urn === null)) missing.push('posts.urn');
  if (posts.some(({ age, promoted }) => age === null && !promoted)) missing.push('posts.age');
  if (posts.every(({ reactions, comments, reposts }) => reactions === null && comments === null && reposts === null)) {
    missing.push('posts.counts');
  }
  return missing;
}
