import { boxAround } from './boxes.ts';
import type { PageLine } from './lines.ts';
import { PROFILE } from './locators.ts';

/** One position, school, language or certificate. */
export interface Entry {
  element: Element;
  /** The line that makes it an entry: its heading, or its dates. */
  anchor: PageLine;
  lines: PageLine[];
}

/**
 * Splits the lines of a part into entries: each has one anchor and reaches as far as the widest box around it that holds
 * no other.
 * @param borders headings of parts
 */
export function entriesOf(
  lines: readonly PageLine[],
  card: Element,
  borders: readonly Element[],
  isAnchor: (line: PageLine) => boolean,
): Entry[] {
  const anchors = lines.filter(isAnchor);
  const blocks = [...borders, ...anchors.map(({ block }) => block)];
  return anchors.map((anchor) => {
    const hooked = anchor.block.closest(PROFILE.entry);
    const element = hooked && card.contains(hooked) ? hooked : boxAround(anchor.block, card, blocks);
    return { element, anchor, lines: lines.filter(({ block }) => element.contains(block)) };
  });
}

/** Headings, where there are any; else the lines for which `otherwise` holds. */
export function anchorsOf(lines: readonly PageLine[], otherwise: (line: PageLine) => boolean) {
  return lines.some(({ heading }) => heading) ? (line: PageLine) => line.heading : otherwise;
}
