import { cleanText } from '../../domain/language/clean-text.ts';

/** Node types, spelled out so that a reader needs no window. */
const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text no sighted user reads. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'CODE', 'SVG', 'svg', 'BUTTON', 'LI-ICON']);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'SECTION', 'ARTICLE', 'HR', 'DT', 'DD']);

/** What a sighted user reads inside an element: no buttons, no icons, no hidden parts; `<br>` is a line break. */
export function textOf(element: Element, skip: (element: Element) => boolean = never): string {
  return isPlain(element, skip) ? cleanText(element.textContent ?? '') : cleanText(partsOf(element, skip), true);
}

/** Like `textOf`, on one line. */
export function lineOf(element: Element, skip: (element: Element) => boolean = never): string {
  return cleanText(isPlain(element, skip) ? (element.textContent ?? '') : partsOf(element, skip));
}

const never = () => false;

/** True for elements whose content is not for reading. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName) || element.matches(HIDDEN);
}

const HIDDEN = '[hidden], [data-testid="expandable-text-button"]';
/** The same as one selector. */
export const SILENT_PARTS = `script, style, noscript, template, code, svg, button, li-icon, ${HIDDEN}`;
/** What stands within a line, and has nothing to say beside its words. */
const INLINE = 'span, a, strong, b, em, i, u, sup, sub, small, time, mark, bdi, label';
/** What a text may hold that its plain content would not tell. Each further selector costs as much as all these tags. */
const MARKUP = `:not(${INLINE}), ${HIDDEN}`;

/** Most lines are plain; asking costs less than a walk through them. */
const isPlain = (element: Element, skip: (element: Element) => boolean): boolean =>
  element.firstElementChild === null || (skip === never && element.querySelector(MARKUP) === null);

function partsOf(element: Element, skip: (element: Element) => boolean): string {
  const out: string[] = [];
  collect(element, skip, element.querySelector(HIDDEN) !== null, out);
  return out.join('');
}

/** @param hides whether anything in it may be hidden; most texts hold nothing of the kind */
function collect(node: Node, skip: (element: Element) => boolean, hides: boolean, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) {
      // A line break in the source is white space; only <br> and blocks break lines for the reader.
      out.push(onOneLine(child.nodeValue ?? ''));
    } else if (child.nodeType === ELEMENT) {
      const element = child as Element;
      const tag = element.tagName;
      if (tag === 'BR') out.push('\n');
      else if (!SILENT.has(tag) && !(hides && element.matches(HIDDEN)) && !skip(element)) {
        const block = BLOCKS.has(tag);
        if (block) out.push('\n');
        collect(element, skip, hides, out);
        if (block) out.push('\n');
      }
    }
  }
}

const onOneLine = (text: string): string => (text.includes('\n') ? text.replace(/\s+/g, ' ') : text);

/** The path of a link without host, query and trailing noise; '' where there is none. */
export function pathOf(link: Element | null): string {
  const href = link?.getAttribute('href') ?? '';
  return href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
}
