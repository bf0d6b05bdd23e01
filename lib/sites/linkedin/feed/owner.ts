import type { FeedPost } from '../../../domain/pages/feed.ts';
import { linkedSlug } from '../profile/address.ts';
import { SCREENS } from '../screen.ts';
import { type FeedPlace, linkedCompanySlug } from './address.ts';
import { FEED } from './locators.ts';

/** A member's or a company's number in place of a name: what the page shows for it can't be compared. */
const NUMBERED = /^(?:acoaa.*|\d+|me)$/;

/** True where the page says itself that it is another person's or company's than its address names. */
export function isAnothers(screen: Element, place: FeedPlace): boolean {
  if (place.page !== 'person' && place.page !== 'company') return false;
  if (NUMBERED.test(place.slug)) return false;
  const slugOf = place.page === 'person' ? linkedSlug : linkedCompanySlug;
  const links = ownersLinks(screen, place.page === 'person' ? FEED.personHead : FEED.companyTabs);
  const slugs = links.map((link) => slugOf(link.getAttribute('href'))).filter((slug) => slug !== null);
  const named = slugs.filter((slug) => !NUMBERED.test(slug));
  return named.length > 0 && !named.includes(place.slug);
}

/** The nearest such links: in the screen, or beside it in a box that holds no other screen. */
function ownersLinks(screen: Element, selector: string): Element[] {
  for (let box: Element | null = screen; box; box = box.parentElement) {
    if (box !== screen && [...box.querySelectorAll(SCREENS)].some((other) => !isOneOf(screen, other))) break;
    const links = [...box.querySelectorAll(selector)];
    if (links.length > 0) return links;
  }
  return [];
}

const isOneOf = (screen: Element, other: Element): boolean => screen.contains(other) || other.contains(screen);

/**
 * On the page of one post: that post, if any of those found bears its address. A post that names no address of its own
 * has that of the page.
 * @returns null where all posts are others
 */
export function ownPosts(posts: readonly FeedPost[], place: FeedPlace): FeedPost[] | null {
  if (place.page !== 'post' || place.urn === null) return [...posts];
  const { urn } = place;
  const named = posts.filter((post) => post.urn === urn);
  if (named.length > 0) return named;
  const [only] = posts;
  if (posts.length === 1 && only?.urn === null) return [{ ...only, urn }];
  return posts.length > 0 && posts.every((post) => isOther(post, urn)) ? null : [...posts];
}

/**
 * Another address in the same form: the same post has several of different forms. A post passed on or quoted may bear
 * the address of the original (stated for S, 2026-10).
 */
function isOther({ urn, repostedBy, original }: FeedPost, address: string): boolean {
  return urn !== null && formOf(urn) === formOf(address) && repostedBy === null && original === undefined;
}

/** 'urn:li:activity:' of 'urn:li:activity:7400…'. */
const formOf = (urn: string): string => urn.slice(0, urn.lastIndexOf(':') + 1);
