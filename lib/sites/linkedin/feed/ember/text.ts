import { isSilent } from '../../../dom/text.ts';
import { isSpoken, isTwin, TWIN } from '../../ember/runs.ts';
import { hasOwnText } from '../../profile/head-lines.ts';
import { FEED } from '../locators.ts';

/** What ends the search for a text: attachments, numbers, buttons, comments. A text stands before all of them. */
const stops = () =>
  `img, video, iframe, form, h1, h2, h3, h4, h5, article, [role="region"], [role="alert"], [data-player-id], [data-vjs-player], ${FEED.emberBar}, ${FEED.emberReactions}, ${FEED.emberComments}`;

/** E: the block with the author's own words: the first text behind the author that is there only once. */
export function textBlock(post: Element, end: Element): Element | null {
  for (let from: Element | null = end; from && from !== post; from = from.parentElement) {
    for (let next = from.nextElementSibling; next; next = next.nextElementSibling) {
      const found = firstRun(next);
      if (found === 'stop') return null;
      if (found) return blockAround(found, post);
    }
  }
  return null;
}

function firstRun(element: Element): Element | 'stop' | null {
  if (element.matches(stops())) return 'stop';
  if (isTwin(element) || isSpoken(element)) return null;
  // No text stands in a button, but pictures do.
  if (isSilent(element)) return element.querySelector('img') ? 'stop' : null;
  if (hasOwnText(element)) return isCard(element) ? 'stop' : element;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const found = firstRun(child);
    if (found) return found;
  }
  return null;
}

/** A mention is a link in a block; a card is a block in a link. Words that lead to their own post are no card. */
function isCard(run: Element): boolean {
  const link = run.closest('a');
  if (link?.getAttribute('href')?.includes('/feed/update/')) return false;
  const block = run.closest('div, p, li');
  return link !== null && block !== null && link !== block && link.contains(block);
}

/** Mentions and links split a text in parts: the block around the first, if it holds nothing but text. */
function blockAround(run: Element, post: Element): Element {
  for (const box of [run.closest('div'), run.closest('p')]) {
    if (box && box !== post && post.contains(box) && !box.querySelector(`ul, ${stops()}`) && !holdsTwin(box))
      return box;
  }
  return run.closest('a') ?? run;
}

const holdsTwin = (box: Element) => box.querySelector(TWIN) !== null;
