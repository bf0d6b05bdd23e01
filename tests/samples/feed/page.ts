import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import type { Person } from '../person.ts';
import type { Actor } from './post.ts';
import type { POSTS } from './posts.ts';

export type PostName = keyof typeof POSTS;

/** One sample page with posts: where, in which generation and words, and what stands on it. */
export interface FeedPage {
  generation: 'E' | 'S';
  language: PageLanguage;
  place: { page: 'home' } | { page: 'person'; person: Person } | { page: 'company'; company: Actor } | { page: 'post' };
  posts: readonly PostName[];
  /**
   * S: how the boxes are keyed. 2026-04: `componentkey`, numbers in a line; 2026-09: `id`, numbers in the buttons;
   * 2026-11: other keys, and the post's address on the list of those who reacted.
   */
  keys?: '2026-04' | '2026-09' | '2026-11';
  /** Posts of an earlier address that are still in the document. */
  stale?: readonly PostName[];
}

const HOST = 'https://www.linkedin.com';

/** Where the page stands. */
export function addressOf(page: FeedPage): string {
  const { place } = page;
  if (place.page === 'person') return `${HOST}/in/${place.person.slug}/recent-activity/all/`;
  if (place.page === 'company') return `${HOST}${place.company.path}posts/?feedView=all`;
  const [first] = page.posts;
  return place.page === 'post' && first ? `${HOST}/feed/update/${urnOf(first)}/` : `${HOST}/feed/`;
}

/** Adverts of pages are posts of a kind of their own. */
export const urnOf = (name: PostName): string =>
  `urn:li:${name === 'advertOfPage' ? 'ugcPost' : 'activity'}:${idOf(name)}`;

/** 19 digits, of late 2025, the same for the same name. */
function idOf(name: PostName): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 999_983;
  return `74${String(sum).padStart(6, '0')}13579002468`;
}
