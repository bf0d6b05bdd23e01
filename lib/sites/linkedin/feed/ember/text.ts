import { isSilent } from '../../../dom/text.ts';
import { holdsTwin, isSpoken, isTwin } from '../../ember/runs.ts';
import { hasOwnText } from '../../profile/head-lines.ts';
import { FEED } from '../locators.ts';
import { following } from '../position.ts';

/** What ends the search for a text: attachments, numbers, buttons, comments. A text stands before all of them. */
const stops = () =>
  `img, video, iframe, form, h1, h2, h3, h4, h5, article, [role="region"], [role="alert"], [data-player-id], [data-vjs-player], ${FEED.emberBar}, ${FEED.emberReactions}, ${FEED.emberComments}`;

/** E: the block with the author's own words: the first text behind the author that is there only once. */
export function textBlock(post: Element, end: Element): Element | null {
  const stop = stops();
  for (const next of following(end, post)) {
    const found = firstRun(next, stop);
    if (found === 'stop') return null;
    if (found) return blockAround(found, post, stop);
  }
  return null;
}

function firstRun(element: Element, stop: string): Element | 'stop' | null {
  if (element.matches(stop)) return 'stop';
  if (isTwin(element) || isSpoken(element)) return null;
  // No text stands in a button, but pictures do.
  if (isSilent(element)) return element.querySelector('img') ? 'stop' : null;
  if (hasOwnText(element)) return isCard(element) ? 'stop' : element;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const found = firstRun(child, stop);
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
function blockAround(run: Element, post: Element, stop: string): Element {
  for (const box of [run.closest('div'), run.closest('p')]) {
    if (box && box !== post && post.contains(box) && holdsText(box, stop) && !holdsTwin(box)) return box;
  }
  return run.closest('a') ?? run;
}

/** Most hold words, links and breaks of lines; asking for these costs less than for everything that is no text. */
const holdsText = (box: Element, stop: string): boolean =>
  box.querySelector(':not(span, a, br, strong)') === null || box.querySelector(`ul, ${stop}`) === null;
