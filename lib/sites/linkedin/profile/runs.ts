import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { type DateRange, parseRange } from '../../../languages/site-words/dates.ts';
import { lineOf, SILENT_PARTS, textOf } from '../../dom/text.ts';
import { PROFILE } from './locators.ts';

/** One line of an entry, with the element it stands in. */
export interface Line {
  /** On one line; the text of a long one keeps its own. */
  text: string;
  element: Element;
  /** A long text (description) rather than a fact. */
  long: boolean;
  /** The range of dates (or the single date) the line shows. */
  dates: DateRange | null;
}

/** A line of facts. */
export function factFrom(element: Element, language: PageLanguage): Line {
  const text = lineOf(element);
  return { text, element, long: false, dates: parseRange(text, language, true) };
}

/**
 * S: the lines of a card, split at each rule (`hr`) into runs, one run an entry. Stops at the "show all" link.
 * Entries of S pages have no keys of their own, but always a rule between them.
 */
export function ruledRuns(card: Element, language: PageLanguage): Line[][] {
  const runs: Line[][] = [[]];
  walk(card, runs, language);
  const filled = runs.filter((run) => run.length > 0);
  const items = filled.length > 1 ? [] : outermostItems(card, 'li, [role="listitem"]');
  return items.length > 1 ? items.map((item) => runOf(item, language)).filter((run) => run.length > 0) : filled;
}

/** Items of a card's own list, not of lists inside them. After an item comes the next that it does not hold. */
export function outermostItems(card: Element, selector = 'li'): Element[] {
  const items: Element[] = [];
  let last: Element | null = null;
  for (const item of card.querySelectorAll(selector)) {
    if (last?.contains(item)) continue;
    items.push(item);
    last = item;
  }
  return items;
}

function runOf(item: Element, language: PageLanguage): Line[] {
  const runs: Line[][] = [[]];
  walk(item, runs, language);
  return runs.flat();
}

/** What holds no lines: headings, whatever nobody reads, and the switches above a list. */
const PASSED = `h1, h2, [role="radio"], ${SILENT_PARTS}`;

/** One question for everything that matters, answered in page order; a step into each element takes ten times as long. */
function walk(scope: Element, runs: Line[][], language: PageLanguage): void {
  let done: Element | null = null;
  for (const mark of scope.querySelectorAll(`hr, p, ${PROFILE.longText}, ${PASSED}`)) {
    if (done?.contains(mark)) continue;
    const tag = mark.tagName;
    if (tag !== 'P' && isInMoreLink(mark, scope)) continue;
    if (tag === 'HR') runs.push([]);
    else {
      done = mark;
      if (mark.matches(PASSED)) continue;
      const line = lineFrom(mark, language);
      if (line.text) runs.at(-1)?.push(line);
    }
  }
}

/** The link to a section's own page, which has words but no lines. */
function isInMoreLink(mark: Element, scope: Element): boolean {
  const link = mark.closest('a');
  if (!link || !scope.contains(link) || link === scope) return false;
  return /\/details\/[a-z-]+/.test(link.getAttribute('href') ?? '') && !link.querySelector('p');
}

/** A paragraph as a line; one that holds a long-text box is a long one. */
export function lineFrom(element: Element, language: PageLanguage): Line {
  const long =
    element.hasAttribute('data-testid') ||
    (element.firstElementChild !== null && element.querySelector(PROFILE.longText) !== null);
  return long ? { text: textOf(element), element, long, dates: null } : factFrom(element, language);
}

/** E: texts are there twice; the visible copy is the `aria-hidden` one. */
export function visibleTwins(scope: Element): Element[] {
  return placedTwins(scope).map(({ twin }) => twin);
}

/** Outermost twins outside buttons, each with the list item it stands in. Of nested ones the outer comes first. */
function placedTwins(scope: Element): { twin: Element; item: Element | null }[] {
  const placed: { twin: Element; item: Element | null }[] = [];
  let last: Element | null = scope.closest('span[aria-hidden="true"]');
  for (const twin of scope.querySelectorAll('span[aria-hidden="true"]')) {
    if (last?.contains(twin)) continue;
    last = twin;
    const around = twin.closest('button, li');
    if (around?.tagName !== 'BUTTON') placed.push({ twin, item: around });
  }
  return placed;
}

/** True where two lines stand in one small block: the facts of one entry, not what follows below them. */
export function sameBlock(a: Element, b: Element): boolean {
  if (boxOf(a)?.contains(b) || a.closest('a')?.contains(b)) return true;
  // E: the title is wrapped deeper than the lines below it, which stand beside its wrapper.
  return b.tagName === 'SPAN' && boxOf(b)?.contains(a) === true;
}

/** E: each line is a twin in a box of its own, and the boxes stand side by side. */
const boxOf = (line: Element) => (line.tagName === 'SPAN' ? line.parentElement?.parentElement : line.parentElement);

/** E: twins by the list item they stand in directly; null for those outside lists. */
export type TwinsByItem = Map<Element | null, Element[]>;

export function twinsByItem(card: Element): TwinsByItem {
  const groups: TwinsByItem = new Map();
  for (const { twin, item } of placedTwins(card)) {
    const group = groups.get(item);
    if (group) group.push(twin);
    else groups.set(item, [twin]);
  }
  return groups;
}
