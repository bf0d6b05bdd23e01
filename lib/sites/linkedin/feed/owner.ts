import type { FeedPost } from '../../../domain/pages/feed.ts';
import { linkedSlug } from '../profile/address.ts';
import { type FeedPlace, linkedCompanySlug } from './address.ts';
import { FEED } from './locators.ts';

/** A member's or a company's number in place of a name: what the page shows for it can't be compared. */
const NUMBERED = /^(?:acoaa.*|\d+|me)$/;

/** True where the page says itself that it is another person's or company's than its address names. */
export function isAnothers(root: Document, place: FeedPlace): boolean {
  if (place.page !== 'person' && place.page !== 'company') return false;
  if (NUMBERED.test(place.slug)) return false;
  const links = [...root.querySelectorAll(place.page === 'person' ? FEED.personHead : FEED.companyTabs)];
  const slugOf = place.page === 'person' ? linkedSlug : linkedCompanySlug;
  const slugs = links.map((link) => slugOf(link.getAttribute('href'))).filter((slug) => slug !== null);
  const named = slugs.filter((slug) => !NUMBERED.test(slug));
  return named.length > 0 && !named.includes(place.slug);
}

/**
 * On the page of one post: that post, if any of those found bears its address. A post that names no address of its own
 * has that of the page.
 */
export function ownPosts(posts: readonly FeedPost[], place: FeedPlace): FeedPost[] {
  if (place.page !== 'post' || place.urn === null) return [...posts];
  const named = posts.filter(({ urn }) => urn === place.urn);
  if (named.length > 0) return named;
  const [only] = posts;
  return posts.length === 1 && only?.urn === null ? [{ ...only, urn: place.urn }] : [...posts];
}
