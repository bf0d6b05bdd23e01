import { cleanText, isSilent } from '../../dom/text.ts';

/** One run of text in the head, with the element that holds it. */
export interface HeadLine {
  text: string;
  element: Element;
}

/** Elements that only carry style; their text belongs to the line around them. */
const INLINE = new Set(['STRONG', 'B', 'EM', 'I', 'SPAN', 'BR', 'SUP']);

/**
 * The lines of a head, in page order: each innermost block with its text. Lists of mutual contacts, menus and
 * buttons are left to the callers, who know what they look for.
 */
export function headLines(head: Element): HeadLine[] {
  const lines: HeadLine[] = [];
  visit(head, lines);
  return lines;
}

function visit(element: Element, lines: HeadLine[]): void {
  if (isSilent(element)) return;
  const blocks = [...element.children].filter((child) => !INLINE.has(child.tagName) && !isSilent(child));
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  if (blocks.length === 0 || own) {
    const spans = own ? [] : [...element.children].filter((child) => child.tagName === 'SPAN');
    // Several spans side by side are lines of their own (E: degree badges and their spoken twins).
    if (spans.length > 1) {
      for (const span of spans) visit(span, lines);
      return;
    }
    const text = cleanText(element.textContent ?? '');
    if (text) lines.push({ text, element });
    return;
  }
  for (const child of element.children) visit(child, lines);
}
