import { cleanText } from '../../domain/language/clean-text.ts';
import { isSilent } from './text.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Elements that stand within a line. */
const INLINE = new Set(['SPAN', 'A', 'STRONG', 'B', 'EM', 'I', 'SUP', 'SMALL', 'TIME', 'MARK', 'BDI', 'LABEL']);

/** One line as a sighted user reads it. */
export interface VisibleLine {
  text: string;
  /** The innermost block the line stands in. */
  block: Element;
  /** The link that holds the line's first words; null where they stand outside every link. */
  link: Element | null;
}

/**
 * The lines of a region, in page order, one for each block of running text. Of a text that is there twice, for the eye
 * (`aria-hidden`) and for the ear, the one for the eye counts, whatever their classes are called.
 * @param skip elements whose lines are not wanted; not entered
 */
export function visibleLines(region: Element, skip: (element: Element) => boolean = () => false): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let parts: string[] = [];
  let link: Element | null = null;
  const flush = (block: Element) => {
    const text = parts.length > 0 ? cleanText(parts.join('')) : '';
    if (text !== '') lines.push({ text, block, link });
    parts = [];
    link = null;
  };
  const visit = (element: Element, block: Element, within: Element | null) => {
    const twins = hasSeenTwin(element);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        const value = child.nodeValue ?? '';
        if (within && link === null && value.trim() !== '') link = within;
        parts.push(value);
      } else if (child.nodeType === ELEMENT) {
        const inner = child as Element;
        if (isSilent(inner) || (twins && isSpoken(inner)) || skip(inner)) continue;
        if (inner.tagName === 'BR') flush(block);
        else if (INLINE.has(inner.tagName)) visit(inner, block, inner.tagName === 'A' ? inner : within);
        else {
          flush(block);
          visit(inner, inner, within);
          flush(inner);
        }
      }
    }
  };
  visit(region, region, null);
  flush(region);
  return lines;
}

/** True where one child is for the eye only: its spoken twin stands beside it. */
function hasSeenTwin(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'SPAN' && child.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}

const isSpoken = (element: Element): boolean =>
  element.tagName === 'SPAN' && element.getAttribute('aria-hidden') !== 'true' && element.firstElementChild === null;
