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
/** Whether any of both may be there. */
const ODD = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]/;
/** Anything that cleaning would change, but for white space at the ends; most texts hold none of it. */
const UNCLEAN = /[^\S ]| {2}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ud800-\udfff]/;

/**
 * Makes untrusted text harmless and comparable: no direction overrides, no lone surrogates, white space folded to
 * single spaces. Line breaks survive where `keepLines` is set.
 */
export function cleanText(raw: string, keepLines = false): string {
  if (!UNCLEAN.test(raw)) return raw.trim();
  const text = ODD.test(raw) ? raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd') : raw;
  if (!keepLines) return text.replace(/\s+/g, ' ').trim();
  return text
    .replace(/[^\S\n]{2,}|[^\S \n]/g, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

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
/** What a text may hold that its plain content would not tell: breaks of lines, and parts that are not for reading. */
const MARKUP = `br, ${[...BLOCKS, ...SILENT].filter((name) => name.toLowerCase() !== 'svg').join(', ')}, title, desc, text, ${HIDDEN}`;

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
        // Mentions, hashtags, spaces.
        if (!block && isPlain(element, skip)) out.push(onOneLine(element.textContent ?? ''));
        else collect(element, skip, hides, out);
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
