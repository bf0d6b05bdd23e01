import type { Media } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import { ACTOR_HREF, ATTACHMENTS, EVENT_HREF, JOB_HREF, PLAYER, POLL } from './locators.ts';
import { isBefore, isBehind } from './position.ts';
import { postWords, wordIn } from './words.ts';

/** The part of a post in which attachments stand. */
export interface Attached {
  box: Element;
  /** The last element of text or author. */
  after: Element;
  /** The first counter or button; null where the post ends with its attachments. */
  before: Element | null;
}

/** What is attached. Of several the most telling counts: a player has forms of its own, a link card has a picture. */
export function mediaIn(attached: Attached, language: PageLanguage): Media {
  const parts = partsOf(attached);
  if (parts.some((part) => part.matches(PLAYER))) return 'video';
  if (parts.some((part) => part.matches(POLL))) return 'poll';
  if (parts.some((part) => part.tagName === 'IFRAME')) return 'document';
  const links = parts.filter((part) => part.tagName === 'A');
  // A card may be several links to one place: its picture, its title.
  const cards = new Map<string, ReturnType<typeof cardOf>>();
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    cards.set(href, cardOf(link) ?? cards.get(href) ?? null);
  }
  const kinds = [...cards.values()];
  if (kinds.includes('event')) return 'event';
  if (kinds.includes('article')) return 'article';
  const isPicture = (part: Element) =>
    part.tagName === 'IMG' && cards.get(part.closest('a')?.getAttribute('href') ?? '') !== 'none';
  if (parts.some(isPicture)) return 'image';
  return hasVotes(attached, language) ? 'poll' : 'none';
}

function partsOf({ box, after, before }: Attached): Element[] {
  const parts: Element[] = [];
  for (const part of box.querySelectorAll(ATTACHMENTS)) {
    if (!isBehind(part, after)) continue;
    if (before && !isBefore(part, before)) break;
    parts.push(part);
  }
  return parts;
}

/** What a link leads to: a page, an event, something that is no attachment; null = a picture alone. */
function cardOf(link: Element): 'article' | 'event' | 'none' | null {
  const href = link.getAttribute('href') ?? '';
  if (EVENT_HREF.test(href)) return 'event';
  if (JOB_HREF.test(href)) return 'none';
  if (lineOf(link) === '') return null;
  return ACTOR_HREF.test(href) ? 'none' : 'article';
}

/** Once the user has voted, a poll shows bars and the number of votes. */
function hasVotes({ box, after, before }: Attached, language: PageLanguage): boolean {
  const words = postWords(language, 'votes');
  for (const line of box.querySelectorAll('p, span, button')) {
    if (!isBehind(line, after)) continue;
    if (before && !isBefore(line, before)) return false;
    const text = line.firstElementChild === null ? (line.textContent ?? '').trim() : '';
    if (text.length < 40 && /^\d/.test(text) && wordIn(text.replace(/[^\p{L}\s]/gu, ' '), words)) return true;
  }
  return false;
}
