import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { lineOf } from '../../../dom/text.ts';
import { foldAll } from '../../../words/fold.ts';
import { type Counts, counted, isCounter, NO_COUNTS, reactionsIn, shownCount } from '../counters.ts';
import { COMMENT_ICON, REPOST_ICON } from '../locators.ts';
import { postWords } from '../words.ts';
import { iconOf, type Marks } from './marks.ts';

export interface Counters {
  counts: Counts;
  /** The first counter, or the first button: attachments end there. */
  first: Element | null;
}

/**
 * S: the line of numbers above the buttons (2026-04), or numbers in the buttons themselves (2026-09).
 * @param after the last element of text or author
 */
export function countersOf(marks: Marks, after: Element, language: PageLanguage): Counters {
  const counts: Counts = { ...NO_COUNTS };
  const line = counterLine(marks, after);
  for (const mark of line.filter(({ tagName }) => tagName === 'P')) {
    const text = visibleText(mark);
    if (sharesLink(mark, line)) counts.reactions ??= reactionsIn(text, language);
    else if (isCounter(text)) counts[counted(text, language) ?? byControl(mark)] ??= shownCount(text);
  }
  const buttons = buttonCounts(marks, language);
  return {
    counts: {
      reactions: counts.reactions ?? buttons.reactions,
      comments: counts.comments ?? buttons.comments,
      reposts: counts.reposts ?? buttons.reposts,
    },
    first: line[0] ?? marks.all[marks.bar] ?? null,
  };
}

/** Marks between attachments and buttons, from the end: the line ends where something is no counter. */
function counterLine({ all, bar }: Marks, after: Element): Element[] {
  const start = all.findLastIndex((mark, index) => index < bar && after.contains(mark));
  const faces = all.findLastIndex((mark, index) => index > start && index < bar && isFaces(mark));
  let from = bar;
  for (let at = bar - 1; at > start; at--) {
    const mark = all[at];
    if (!mark) break;
    if (mark.tagName === 'P' && !(faces >= 0 && at > faces) && !isPlainCounter(mark)) break;
    if (mark.tagName === 'P' || mark.tagName === 'UL') from = at;
    if (at === faces) break;
  }
  return all.slice(from, bar);
}

/** The kinds of reactions given, as a list of icons. */
const isFaces = (mark: Element): boolean =>
  mark.tagName === 'UL' && mark.getAttribute('role') === 'presentation' && mark.querySelector('figure') === null;

function isPlainCounter(mark: Element): boolean {
  const text = visibleText(mark);
  if (text === '•' || text === '·') return true;
  const href = mark.closest('a')?.getAttribute('href') ?? '';
  // The title of a link card may begin with a number as well.
  return (
    isCounter(text) &&
    !/^https?:\/\/(?!(?:[a-z]+\.)?linkedin\.com)|\/safety\/go|\/(?:pulse|jobs|events|company|in)\//.test(href)
  );
}

/** Of a doubled text the copy for the eye. */
function visibleText(mark: Element): string {
  const twin = [...mark.children].find((child) => child.getAttribute('aria-hidden') === 'true' && child.textContent);
  return lineOf(twin ?? mark);
}

/** The number of reactions stands in one link with their icons. */
function sharesLink(mark: Element, line: readonly Element[]): boolean {
  const faces = line.find((other) => other.tagName === 'UL');
  const box = faces?.closest('a, button, [role="button"]') ?? faces?.parentElement;
  return box?.contains(mark) === true;
}

/** In words that no table knows: comments open in place, reposts are a page of their own. */
const byControl = (mark: Element): 'comments' | 'reposts' => (mark.closest('a') ? 'reposts' : 'comments');

function buttonCounts({ all, bar }: Marks, language: PageLanguage): Counts {
  const controls = all.slice(bar).filter((mark) => mark.tagName === 'BUTTON' || mark.tagName === 'A');
  const comment = controlOf(controls, COMMENT_ICON, postWords(language, 'commentButton')) ?? controls[2];
  const repost = controlOf(controls, REPOST_ICON, postWords(language, 'repostButton')) ?? controls[3];
  const shown = (control: Element | undefined) => (control ? shownCount(lineOf(control)) : null);
  return { reactions: shown(controls[0]), comments: shown(comment), reposts: shown(repost) };
}

function controlOf(controls: readonly Element[], icon: RegExp, words: readonly string[]): Element | undefined {
  return (
    controls.find((control) => icon.test(iconOf(control))) ??
    controls.find((control) => {
      const label = control.getAttribute('aria-label')?.toLowerCase();
      return label !== undefined && foldAll(words).some((word) => label.startsWith(word));
    })
  );
}
