import type { FeedPost, FeedReading } from '../../../lib/domain/pages/feed.ts';
import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { ageShown } from '../shown.ts';
import { addressOf, type FeedPage, type PostName, urnOf } from './page.ts';
import { type Actor, type FeedPostData, plain, type Words } from './post.ts';
import { POSTS } from './posts.ts';

/** What a reader must find on a sample page, derived from its data; `missing` is the reader's own word. */
export type ExpectedFeed = Omit<FeedReading, 'missing'> & { url: string };

export function expectedOf(page: FeedPage): ExpectedFeed {
  const { language, posts, generation } = page;
  return {
    url: addressOf(page),
    network: 'linkedin',
    kind: 'feed',
    language,
    posts: posts.map((name) => postOf(name, language, generation)),
  };
}

function postOf(name: PostName, language: PageLanguage, generation: FeedPage['generation']): FeedPost {
  const age = generation === 'S' ? '10 min' : '23 min';
  const post: FeedPostData = POSTS[name];
  const { author, reason, attached, original, open } = post;
  return {
    author: author.name,
    authorPath: author.path,
    authorHeadline: author.headline,
    age: post.age && ageShown(post.age, language),
    promoted: post.age === null,
    text: plain(post.words),
    urn: urnOf(name),
    reactions: post.reactions?.count ?? null,
    comments: post.comments ?? null,
    reposts: post.reposts ?? null,
    repostedBy: reason?.kind === 'reposts' ? (reason.by[0]?.name ?? null) : null,
    media: original || !attached || attached.kind === 'job' ? 'none' : attached.kind,
    ...(original ? { original: said(original) } : {}),
    ...(open ? { shownComments: open.map((comment) => ({ ...said(comment), age })) } : {}),
  };
}

const said = ({ author, words }: { author: Actor; words: Words }) => ({
  author: author.name,
  authorPath: author.path,
  text: plain(words),
});
