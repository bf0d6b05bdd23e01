import { cleanText } from '../../../domain/language/clean-text.ts';
import { isSilent, lineOf } from '../../dom/text.ts';

/** One run of text in the head, with the element that holds it. */
export interface HeadLine {
  text: string;
  element: Element;
}

/** Elements that only carry style; their text belongs to the line around them. */
const INLINE = new Set(['STRONG', 'B', 'EM', 'I', 'SPAN', 'BR', 'SUP']);

/** The lines of a head, in page order. Menus and buttons are left to the callers, who know what they look for. */
export function headLines(head: Element, generation: 'E' | 'S'): HeadLine[] {
  const lines: HeadLine[] = [];
  if (generation === 'E') visit(head, lines);
  else {
    // S: every line is a paragraph, or the heading.
    for (const element of head.querySelectorAll('h1, h2, p')) {
      const text = lineOf(element);
      if (text) lines.push({ text, element });
    }
  }
  return lines;
}

/** E: the innermost blocks, and spans side by side (degree badges and their spoken twins) each for itself. */
function visit(element: Element, lines: HeadLine[]): void {
  let hasBlocks = false;
  let spans = 0;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.tagName === 'SPAN') spans++;
    else if (!INLINE.has(child.tagName) && !isSilent(child)) hasBlocks = true;
  }
  const own = hasOwnText(element);
  if (own || (!hasBlocks && spans < 2)) {
    const text = cleanText(element.textContent ?? '');
    if (text) lines.push({ text, element });
    return;
  }
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isSilent(child) && !isMenu(child) && (hasBlocks || child.tagName === 'SPAN')) visit(child, lines);
  }
}

/** A closed menu; hidden twins of texts are spans. */
const isMenu = (element: Element) => element.tagName === 'DIV' && element.getAttribute('aria-hidden') === 'true';

/** True where words stand directly in the element, not in a child of it. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}
