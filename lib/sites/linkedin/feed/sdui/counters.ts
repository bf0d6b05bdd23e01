import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { type Counts, counted, isCounter, NO_COUNTS, reactionsIn, shownCount } from '../counters.ts';

/** A link that is no counter's: the title of its card may begin with a number as well. */
const CARD_HREF = /^https?:\/\/(?!(?:[a-z]+\.)?linkedin\.com)|\/safety\/go|\/(?:pulse|jobs|events|company)\//;

/**
 * S: where the line of numbers above the buttons begins (2026-04), as an index of marks. It is followed from its end, up
 * to the first mark that is no counter; without numbers it is the number of marks.
 * @param from index of the first mark behind text and author
 */
export function counterLineAt(marks: readonly Element[], from: number): number {
  const faces = marks.findLastIndex((mark, index) => index >= from && isFaces(mark));
  if (faces >= 0) return faces;
  let begin = marks.length;
  for (let at = begin - 1; at >= from; at--) {
    const mark = marks[at];
    if (mark?.tagName === 'P' && isPlainCounter(mark)) begin = at;
    else if (mark?.tagName !== 'HR') break;
  }
  return begin;
}

/** The kinds of reactions given, as a list of icons; a list of portraits is none. */
const isFaces = (mark: Element): boolean =>
  mark.tagName === 'UL' && mark.getAttribute('role') === 'presentation' && mark.querySelector('figure') === null;

/** Counters lead somewhere; the lines of a poll do not, and those of a link card lead elsewhere. */
function isPlainCounter(mark: Element): boolean {
  const text = visibleText(mark);
  if (text === '•' || text === '·') return true;
  const control = mark.closest('a, button, [role="button"]');
  return control !== null && isCounter(text) && !CARD_HREF.test(control.getAttribute('href') ?? '');
}

/** The numbers in the line; null for those that it does not show. */
export function lineCounts(line: readonly Element[], language: PageLanguage): Counts {
  const counts: Counts = { ...NO_COUNTS };
  const faces = line.find(({ tagName }) => tagName === 'UL');
  // The number of reactions stands in one link with their icons.
  const reactions = faces?.closest('a, button, [role="button"]') ?? faces?.parentElement;
  for (const mark of line) {
    if (mark.tagName !== 'P') continue;
    const text = visibleText(mark);
    if (reactions?.contains(mark)) counts.reactions ??= reactionsIn(text, language);
    else if (isCounter(text)) counts[counted(text, language) ?? byControl(mark)] ??= shownCount(text);
  }
  return counts;
}

/** Of a doubled text the copy for the eye. */
function visibleText(mark: Element): string {
  const last = mark.lastElementChild;
  return lineOf(last?.getAttribute('aria-hidden') === 'true' && last.textContent ? last : mark);
}

/** In words that no table knows: comments open in place, reposts are a page of their own. */
const byControl = (mark: Element): 'comments' | 'reposts' => (mark.closest('a') ? 'reposts' : 'comments');
