import { type VisibleLine, visibleLines } from '../../dom/lines.ts';
import { lineOf } from '../../dom/text.ts';
import { actorPath } from '../actor-path.ts';
import { isNoLine } from '../profile/lines.ts';

/** A line of a post that is the name of a person or company and nothing else. */
export interface NameLine {
  /** Index of the line. */
  at: number;
  name: string;
  path: string;
}

/** The lines of a box, without those of boxes in it. */
export const linesOf = (box: Element, inner: readonly Element[]): VisibleLine[] =>
  visibleLines(box, (element) => inner.includes(element) || isNoLine(element));

/**
 * Names that stand alone. A name within a sentence says that somebody likes, passes on or is mentioned; of a link around
 * several lines the first is the name.
 */
export function namesIn(lines: readonly VisibleLine[]): NameLine[] {
  return lines.flatMap((line, at) => {
    const path = actorPath(line.link);
    return path !== null && isWholeName(lines, at) ? [{ at, name: line.text, path }] : [];
  });
}

function isWholeName(lines: readonly VisibleLine[], at: number): boolean {
  const { link, block, text } = lines[at] ?? {};
  if (!link || !block) return false;
  return link.contains(block) ? lines[at - 1]?.link !== link : lineOf(link, isNoLine) === text;
}
