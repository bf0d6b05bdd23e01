import { onXing } from '../host.ts';

/** `person`: the user's own posts. `id`: what the address calls the post. */
export type FeedPlace = { page: 'home' } | { page: 'person' } | { page: 'post'; id: string };

/** All from public code: '/discover/your-posts' 2023 or later, the others undated. */
const HOME = /^\/(?:home|discover(?:\/updates)?)\/?$/;
const OWN = /^\/discover\/your-posts\/?$/;
const POST = /^\/discover\/detail-activities\/([^/?#]+)/;

/** Whose posts stand at an address; null for every other address. */
export function feedPlace(url: URL): FeedPlace | null {
  if (!onXing(url)) return null;
  const id = POST.exec(url.pathname)?.[1];
  if (id) return { page: 'post', id };
  if (OWN.test(url.pathname)) return { page: 'person' };
  return HOME.test(url.pathname) ? { page: 'home' } : null;
}

/** What the address calls the post that a link leads to; null for any other link. */
export const linkedPost = (link: Element): string | null =>
  POST.exec((link.getAttribute('href') ?? '').replace(/^https?:\/\/(?:www\.)?xing\.com(?=\/)/, ''))?.[1] ?? null;

/** The address of a post's own page. */
export const postPath = (id: string): string => `/discover/detail-activities/${id}/`;
