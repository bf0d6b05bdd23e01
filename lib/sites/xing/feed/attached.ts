import type { Media } from '../../../domain/pages/feed.ts';
import { lineOf } from '../../dom/text.ts';
import { actorPath } from '../actor-path.ts';
import { isOutward } from '../profile/outward.ts';
import { linkedPost } from './address.ts';
import { FEED } from './locators.ts';

/** What is attached to a post. Of several the most telling counts: a player has a picture, and so has a card. */
export function mediaIn(parts: readonly Element[]): Media {
  if (parts.some(({ tagName }) => tagName === 'VIDEO')) return 'video';
  if (parts.some((part) => part.matches(FEED.polls))) return 'poll';
  const links = parts.filter(isCard);
  if (links.some((link) => /^(?:https?:\/\/www\.xing\.com)?\/events\//.test(link.getAttribute('href') ?? '')))
    return 'event';
  if (links.length > 0) return 'article';
  return parts.some((part) => part.tagName === 'IMG' && actorPath(part.closest('a')) === null) ? 'image' : 'none';
}

/** A link with a picture or lines of its own that leads off the network, or to an event; a word in a text is none. */
function isCard(part: Element): boolean {
  if (part.tagName !== 'A' || linkedPost(part) !== null || actorPath(part) !== null) return false;
  const href = part.getAttribute('href') ?? '';
  const leads = isOutward(href) || /\/(?:events|news|insights|articles)\//.test(href);
  return leads && lineOf(part) !== '' && part.querySelector('img, p, h2, h3, h4, div') !== null;
}
