import type { PageLanguage } from '../../../domain/profile/reading.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import { boxAround } from './boxes.ts';
import { type PageLine, pageLines } from './lines.ts';
import { findMarks, findModules, groupOf, type Mark } from './marks.ts';

/** The lines of a screen, sorted by what they belong to. */
export interface Parts {
  /** Lines before the first part: the head, where no hook tells it. */
  before: PageLine[];
  /** Lines of each part that stands on the page, without its heading; in page order. */
  lines: Map<XingPart, PageLine[]>;
  /** The element around each part. */
  cards: Map<XingPart, Element>;
  /** Headings of parts; no entry reaches over one. */
  borders: Element[];
}

/**
 * Sorts the lines of a screen by its headings and modules. Headings of private matters and of other people begin a part,
 * too: their lines are dropped.
 * @param head its lines belong to no part
 */
export function findParts(scope: Element, head: Element | null, language: PageLanguage): Parts {
  const lines = pageLines(scope);
  const modules = findModules(scope);
  const marks = findMarks(lines, modules, head, language);
  const fixed = [...modules.map(({ element }) => element), ...(head ? [head] : [])];
  const cards = marks.map((mark) => mark.module ?? cardAround(mark, marks, fixed, scope, lines));
  const parts: Parts = { before: [], lines: new Map(), cards: new Map(), borders: [] };
  for (const [index, mark] of marks.entries()) {
    if (mark.heading) parts.borders.push(mark.heading.block);
    const card = cards[index];
    if (mark.part === 'unread' || !card || parts.cards.has(mark.part)) continue;
    parts.cards.set(mark.part, card);
    parts.lines.set(mark.part, []);
  }
  let current = -1;
  for (const [index, line] of lines.entries()) {
    if (marks[current + 1]?.at === index) current++;
    const mark = marks[current];
    if (!mark) parts.before.push(line);
    else if (mark.part !== 'unread' && line !== mark.heading && cards[current]?.contains(line.block))
      parts.lines.get(mark.part)?.push(line);
  }
  return parts;
}

/**
 * The widest box around a heading that holds no part of another kind.
 * @param fixed modules and the head
 */
function cardAround(
  mark: Mark,
  marks: readonly Mark[],
  fixed: readonly Element[],
  scope: Element,
  lines: readonly PageLine[],
): Element {
  const heading = mark.heading?.block ?? scope;
  const others = marks.filter((other) => groupOf(other.part) !== groupOf(mark.part));
  const box = boxAround(heading, scope, [...others.flatMap((other) => other.heading?.block ?? []), ...fixed]);
  const holdsMore = lines.some(({ block }) => block !== heading && box.contains(block));
  // Headings and their contents side by side in one box: the next heading ends the part.
  return holdsMore ? box : (box.parentElement ?? box);
}
