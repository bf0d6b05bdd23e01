/** Node types, spelled out so that a reader needs no window. */
const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text no sighted user reads. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'CODE', 'SVG', 'svg', 'BUTTON', 'LI-ICON']);

/** Elements that begin a line of their own. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'SECTION', 'ARTICLE', 'HR', 'DT', 'DD']);

/** Controls that turn the direction of writing, and characters without a width; joiners stay (emoji need them). */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Anything that cleaning would change, but for white space at the ends; most texts hold none of it. */
const UNCLEAN = /[^\S ]| {2}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]/;

/**
 * Makes untrusted text harmless and comparable: no direction overrides, no lone surrogates, white space folded to
 * single spaces. Line breaks survive where `keepLines` is set.
 */
export function cleanText(raw: string, keepLines = false): string {
  if (!UNCLEAN.test(raw)) return raw.trim();
  const text = raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
  if (!keepLines) return text.replace(/\s+/g, ' ').trim();
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What a sighted user reads inside an element: no buttons, no icons, no hidden parts; `<br>` is a line break. */
export function textOf(element: Element, skip: (element: Element) => boolean = never): string {
  if (element.firstElementChild === null) return cleanText(element.textContent ?? '');
  const out: string[] = [];
  collect(element, skip, out);
  return cleanText(out.join(''), true);
}

/** Like `textOf`, on one line. */
export function lineOf(element: Element, skip: (element: Element) => boolean = never): string {
  if (element.firstElementChild === null) return cleanText(element.textContent ?? '');
  const out: string[] = [];
  collect(element, skip, out);
  return cleanText(out.join(''));
}

const never = () => false;

/** True for elements whose content is not for reading. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('data-testid') === 'expandable-text-button'
  );
}

function collect(node: Node, skip: (element: Element) => boolean, out: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) {
      // A line break in the source is white space; only <br> and blocks break lines for the reader.
      out.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
    } else if (child.nodeType === ELEMENT) {
      const element = child as Element;
      if (element.tagName === 'BR') out.push('\n');
      else if (!isSilent(element) && !skip(element)) {
        const block = BLOCKS.has(element.tagName);
        if (block) out.push('\n');
        collect(element, skip, out);
        if (block) out.push('\n');
      }
    }
  }
}

/** The path of a link without host, query and trailing noise; '' where there is none. */
export function pathOf(link: Element | null): string {
  const href = link?.getAttribute('href') ?? '';
  return href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
}
