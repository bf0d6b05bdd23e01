import type { Media } from '../../../domain/pages/feed.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import { ACTOR_HREF, EVENT_HREF, JOB_HREF, POLL_VIEW } from './locators.ts';
import { wordIn } from './words.ts';

/** What stands between the text and the counters of a post. */
export interface Attached {
  /** Players, pictures, frames, forms, and the links or lines of cards, in page order. */
  parts: readonly Element[];
  /** Its short texts, looked at where nothing else tells. */
  lines: () => readonly Element[];
}

type Card = 'article' | 'event' | 'none';

/** What is attached. Of several the most telling counts: a player has forms of its own, a link card has a picture. */
export function mediaIn({ parts, lines }: Attached, language: PageLanguage): Media {
  if (parts.some(isPlayer)) return 'video';
  if (parts.some(isPollForm)) return 'poll';
  if (parts.some((part) => part.tagName === 'IFRAME')) return 'document';
  const cards = cardsIn(parts);
  const kinds = [...cards.values()];
  if (kinds.includes('event')) return 'event';
  if (kinds.includes('article')) return 'article';
  if (parts.some((part) => part.tagName === 'IMG' && !isCardPicture(part, cards))) return 'image';
  return hasVotes(lines(), language) ? 'poll' : 'none';
}

const isPlayer = (part: Element): boolean =>
  part.tagName === 'VIDEO' || part.hasAttribute('data-vjs-player') || part.hasAttribute('data-player-id');

const isPollForm = (part: Element): boolean =>
  FORMS.has(part.tagName) ||
  /^radio/.test(part.getAttribute('role') ?? '') ||
  POLL_VIEW.test(part.getAttribute('data-view-name') ?? '');

const FORMS = new Set(['FORM', 'FIELDSET', 'INPUT']);

/** Cards by where they lead to. One card may be several links to one place: its picture, its title. */
function cardsIn(parts: readonly Element[]): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const part of parts) {
    const href = part.closest('a')?.getAttribute('href');
    if (!href || (part.tagName !== 'A' && part.tagName !== 'P')) continue;
    if (EVENT_HREF.test(href)) cards.set(href, 'event');
    else if (JOB_HREF.test(href)) cards.set(href, 'none');
    else if (lineOf(part) !== '') cards.set(href, ACTOR_HREF.test(href) ? 'none' : 'article');
  }
  return cards;
}

/** Logos and portraits on cards that are no attachment: a job, a company, a person. */
function isCardPicture(image: Element, cards: ReadonlyMap<string, Card>): boolean {
  const href = image.closest('a')?.getAttribute('href') ?? '';
  return JOB_HREF.test(href) || cards.get(href) === 'none';
}

/** Once the user has voted, a poll shows bars and the number of votes. */
function hasVotes(lines: readonly Element[], language: PageLanguage): boolean {
  return lines.some((line) => {
    const text = line.firstElementChild === null ? (line.textContent ?? '').trim() : '';
    return text.length < 40 && /^\d/.test(text) && wordIn(text, language, 'votes') !== null;
  });
}
