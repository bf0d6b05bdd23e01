import { capturesOf } from '../pages/captures.ts';
import { expectedOf } from '../samples/feed/expected.ts';
import { addressOf } from '../samples/feed/page.ts';
import { renderPage } from '../samples/feed/render.ts';
import { FEED_SITUATIONS } from '../samples/feed/situations.ts';
import type { Site } from '../support/net/site-server.ts';
import type { ReadPost } from './peer-in-page.ts';

/** A page with one post on top, and what stands in that. */
export interface PostPage {
  name: string;
  url: string;
  html: string;
  want: ReadPost;
}

/** Sample pages of single posts, and the captures of feeds where they lie; the first post of each is compared. */
export const POST_PAGES: readonly PostPage[] = [
  ...Object.entries(FEED_SITUATIONS)
    .filter(([, { place }]) => place.page === 'post')
    .map(([name, page]) => ({
      name,
      url: `${addressOf(page)}?page=${name}`,
      html: renderPage(page),
      want: firstOf(expectedOf(page).posts),
    })),
  ...capturesOf('feed').map(({ name, html, want }) => ({
    name,
    url: `${want.url}?page=${name}`,
    html,
    want: firstOf(want.posts as ReadPost[]),
  })),
];

function firstOf([post]: readonly ReadPost[]): ReadPost {
  return { author: post?.author ?? null, text: post?.text ?? null };
}

export const postSite: Site = (url) => {
  const page = POST_PAGES.find((each) => each.url === url.href);
  return page ? { body: page.html } : null;
};
