/** Bundled and evaluated in a page: both readers of one post, each called as its own documentation says. */
import Defuddle from 'defuddle';
import { readPage } from '../../lib/sites/index.ts';

/** As much of a post as both readers tell. */
export interface ReadPost {
  author: string | null;
  text: string | null;
}

export interface TimedPost extends ReadPost {
  milliseconds: number;
}

const readers = {
  ours(url: string): ReadPost {
    const result = readPage(document, new URL(url), '2026-11-24');
    const post = result.ok && result.reading.kind === 'feed' ? result.reading.posts[0] : undefined;
    return { author: post?.author ?? null, text: post?.text ?? null };
  },
  defuddle(url: string): ReadPost {
    const { author, content } = new Defuddle(document, { url }).parse();
    const box = document.createElement('div');
    box.innerHTML = content;
    // Its own name for the post itself, without the comments; a page it knows no post on is an article to it.
    const body = box.querySelector('.post-content') ?? box;
    return { author: author || null, text: body.textContent?.trim() || null };
  },
};

export type ReaderName = keyof typeof readers;

const timePost = (name: ReaderName, url: string): TimedPost => {
  const start = performance.now();
  const post = readers[name](url);
  return { milliseconds: performance.now() - start, ...post };
};

Object.assign(globalThis, { timePost });
