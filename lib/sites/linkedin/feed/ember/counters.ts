import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { isSpoken } from '../../ember/runs.ts';
import { type Counts, counted, isCounter, NO_COUNTS, reactionsIn, shownCount } from '../counters.ts';
import { EMBER_BAR, EMBER_REACTIONS } from '../locators.ts';
import { isBefore, isBehind } from '../position.ts';

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
  const bar = [...post.querySelectorAll(EMBER_BAR)].find((mark) => isBehind(mark, after)) ?? null;
  const shown = [...post.querySelectorAll('li button, li a')].filter(
    (button) => post.contains(button.closest('li')) && isBehind(button, after) && (!bar || isBefore(button, bar)),
  );
  let first: Element | null = null;
  for (const button of shown) {
    const text = visibleText(button);
    const kind = counted(text, language) ?? counted(button.getAttribute('aria-label') ?? '', language);
    if (button.matches(EMBER_REACTIONS) || button.querySelector(EMBER_REACTIONS))
      counts.reactions ??= reactionsIn(text, language);
    else if (!isCounter(text)) continue;
    else if (kind) counts[kind] ??= shownCount(text);
    else if (counts.reactions === null && !/[^\d.,\s]/.test(text)) counts.reactions = shownCount(text);
    else counts[counts.comments === null ? 'comments' : 'reposts'] ??= shownCount(text);
    first ??= button;
  }
  return { counts, first: first ?? bar };
}

/** The number for the eye; without one the whole button. */
function visibleText(button: Element): string {
  const seen = [...button.querySelectorAll('[aria-hidden="true"]')].find((copy) => /\d/.test(copy.textContent ?? ''));
  return lineOf(seen ?? button, isSpoken);
}
