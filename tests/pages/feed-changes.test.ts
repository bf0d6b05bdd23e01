import { describe, expect, it } from 'vitest';
import { allCases } from '../support/cases.ts';
import { dropBadges, dropCounters, insertModules, reversePosts } from '../support/feed-changes.ts';
import { type Capture, capturesOf, HAS_CAPTURES, loadScorer, readHtml } from './captures.ts';

type Posts = Record<string, unknown>[];
type Want = Capture['want'];

const NO_COUNTS = { reactions: null, comments: null, reposts: null };
const withPosts = (want: Want, change: (posts: Posts) => Posts): Want => ({
  ...want,
  posts: change(want.posts as Posts),
});

/** How a page may change, and what its right reading is then. */
const CHANGES: Readonly<Record<string, { page: (document: Document) => void; want: (want: Want) => Want }>> = {
  'ten modules between the posts': { page: (document) => insertModules(document, 7), want: (want) => want },
  'no badges': { page: dropBadges, want: (want) => want },
  'no counters': {
    page: dropCounters,
    want: (want) => withPosts(want, (posts) => posts.map((post) => ({ ...post, ...NO_COUNTS }))),
  },
  'posts in another order': { page: reversePosts, want: (want) => withPosts(want, (posts) => [...posts].reverse()) },
};

/** Places are marked by index, which another order changes. */
const marksTurned = (want: Want): Want => {
  const last = (want.posts as Posts).length - 1;
  const turn = (path: string) =>
    path.replace(/^posts\[(\d+)\]/, (_, index: string) => `posts[${last - Number(index)}]`);
  return { ...want, unsure: ((want.unsure as string[] | undefined) ?? []).map(turn) };
};

describe.skipIf(!HAS_CAPTURES)('captures of feeds, changed (runs where ../shared/pages lies)', async () => {
  const scorer = HAS_CAPTURES ? await loadScorer() : () => ({ f1: 0 });
  const captures = capturesOf('feed');
  const f1 = ({ html, want }: Capture, page: (document: Document) => void, changed: Want) =>
    scorer(changed, readHtml(html, want.url, page)).f1;

  describe.each(Object.entries(CHANGES))('%s', (name, { page, want }) => {
    it.each(captures)('$name loses at most three points', (capture) => {
      const turned = name === 'posts in another order' ? marksTurned(capture.want) : capture.want;
      expect(f1(capture, page, want(turned))).toBeGreaterThanOrEqual(f1(capture, () => {}, capture.want) - 0.03);
    });
  });
});

const feeds = allCases().filter(({ name }) => name.startsWith('linkedin/feed/'));

describe.each(feeds)('$name, changed', ({ html, address, expected }) => {
  const posts = expected.posts as Posts;
  const read = (change: (document: Document) => void) => readHtml(html, address, change)?.posts;

  it('is read the same with modules between the posts and without badges', () => {
    expect(read((document) => insertModules(document, 3))).toEqual(posts);
    expect(read(dropBadges)).toEqual(posts);
  });

  it('has no counts where none are shown', () => {
    expect(read(dropCounters)).toEqual(posts.map((post) => ({ ...post, ...NO_COUNTS })));
  });

  it('is read in the order of the page', () => {
    expect(read(reversePosts)).toEqual([...posts].reverse());
  });
});
