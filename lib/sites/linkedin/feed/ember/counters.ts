import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { isSpoken } from '../../ember/runs.ts';
import { type Counts, counted, isCounter, NO_COUNTS, reactionsIn, shownCount } from '../counters.ts';
import { FEED } from '../locators.ts';
import { following, isBefore } from '../position.ts';

export interface Counters {
  counts: Counts;
  /** The first counter, or the first button: attachments end there. */
  first: Element | null;
}

/**
 * E: numbers stand in a list of buttons above the row of buttons: reactions with their icons, then the others.
 * @param after the last element of text or author
 */
export function countersOf(post: Element, after: Element, language: PageLanguage): Counters {
  const counts: Counts = { ...NO_COUNTS };
  const parts = following(after, post);
  const bar = firstOf(parts, FEED.emberBar);
  let first: Element | null = null;
  for (const item of parts.flatMap(itemsIn)) {
    const button = item.querySelector('button, a');
    if (!button || button.closest('li') !== item) continue;
    if (bar && !isBefore(button, bar)) break;
    if (count(button, counts, language)) first ??= button;
  }
  return { counts, first: first ?? (bar && rowAround(bar, after)) };
}

function firstOf(parts: readonly Element[], selector: string): Element | null {
  for (const part of parts) {
    const found = part.matches(selector) ? part : part.querySelector(selector);
    if (found) return found;
  }
  return null;
}

const itemsIn = (part: Element): Element[] => [
  ...(part.tagName === 'LI' ? [part] : []),
  ...part.getElementsByTagName('li'),
];

/** The row of buttons: the user's own picture stands at its begin. */
function rowAround(button: Element, after: Element): Element {
  let row = button;
  for (let next = row.parentElement; next && !next.contains(after); next = next.parentElement) {
    if (next.querySelector('video, iframe, article') !== null) break;
    row = next;
  }
  return row;
}

/** Notes what a button counts; false where it is no counter. */
function count(button: Element, counts: Counts, language: PageLanguage): boolean {
  const text = visibleText(button);
  if (button.matches(FEED.emberReactions) || button.querySelector(FEED.emberReactions)) {
    counts.reactions ??= reactionsIn(text, language);
    return true;
  }
  if (!isCounter(text)) return false;
  const kind = counted(text, language) ?? counted(button.getAttribute('aria-label') ?? '', language);
  const isBare = !/[^\d.,\s]/.test(text);
  // In words that no table knows: reactions are a bare number, comments come before reposts.
  const next = counts.reactions === null && isBare ? 'reactions' : counts.comments === null ? 'comments' : 'reposts';
  counts[kind ?? next] ??= shownCount(text);
  return true;
}

/** The number for the eye; without one the whole button. */
function visibleText(button: Element): string {
  const seen = [...button.querySelectorAll('[aria-hidden="true"]')].find((copy) => /\d/.test(copy.textContent ?? ''));
  return lineOf(seen ?? button, isSpoken);
}
