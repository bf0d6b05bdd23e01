import type { FeedPost, FeedReading } from '../../../domain/pages/feed.ts';
import { openRegions } from '../../dom/regions.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { screenAt } from '../screen.ts';
import { feedPlace } from './address.ts';
import { FEED } from './locators.ts';
import { isAnothers, ownPosts } from './owner.ts';
import { readPost } from './post.ts';
import { type PostRoot, postRoots } from './roots.ts';
import { postsOfAddress } from './scope.ts';
import { feedLanguage } from './words.ts';

/** Home feed, one post's page, a person's or a company's posts, in both generations. */
export const linkedinFeed = defineReader<FeedReading>({
  network: 'linkedin',
  kind: 'feed',
  at: (url) => feedPlace(url) !== null,
  *steps(root, url): Steps<ReadResult<FeedReading>> {
    const place = feedPlace(url);
    if (place === null) return { ok: false, refusal: 'not-a-profile', found: url.pathname.split('/')[1] ?? '' };
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const screen = screenAt(root, url);
    if (!screen) return { ok: false, refusal: 'changing', found: 'another screen' };
    const roots = rootsIn(root, screen);
    const current = postsOfAddress(roots, place);
    if (roots.length > 0 && current.length === 0) return { ok: false, refusal: 'changing', found: 'another screen' };
    if (isAnothers(screen, place)) return { ok: false, refusal: 'changing', found: 'another owner' };
    if (current.length === 0 && !screen.matches(FEED.lists) && !screen.querySelector(FEED.lists)) {
      return { ok: false, refusal: whyNoHead(root, url), found: 'no posts' };
    }
    const language = feedLanguage(root);
    const read: FeedPost[] = [];
    for (const box of current) {
      yield;
      const post = readPost(box, language);
      if (post) read.push(post);
    }
    // Single posts may leave the page while it is read; where all have, it has become another.
    const isStill = current.length === 0 || current.some(({ element }) => element.isConnected);
    if (!isStill) return { ok: false, refusal: 'changing', found: 'another screen' };
    const posts = ownPosts(read, place);
    if (posts === null) return { ok: false, refusal: 'changing', found: 'another post' };
    return { ok: true, reading: { network: 'linkedin', kind: 'feed', language, posts, missing: missingOf(posts) } };
  },
});

/** The screen first: a shadow root holds posts only where the page itself is drawn in it. */
function rootsIn(root: Document, screen: Element): PostRoot[] {
  const roots = postRoots(screen);
  return roots.length > 0 ? roots : openRegions(root, FEED.interop).slice(1).flatMap(postRoots);
}

/** What was looked for in vain. */
function missingOf(posts: readonly FeedPost[]): string[] {
  if (posts.length === 0) return ['posts'];
  const missing: string[] = [];
  if (posts.some(({ urn }) => urn === null)) missing.push('posts.urn');
  if (posts.some(({ authorPath }) => authorPath === null)) missing.push('posts.authorPath');
  if (posts.some(({ age, promoted }) => age === null && !promoted)) missing.push('posts.age');
  return missing;
}
