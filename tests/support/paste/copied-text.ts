/**
 * What lies on the clipboard after Ctrl+A and Ctrl+C on a page, as far as a saved page can tell without layout. Browsers
 * differ: Chromium copies the words on buttons and puts a text for the ear directly behind the one for the eye; Firefox
 * leaves buttons out, begins a line for either, and sets an empty line between paragraphs.
 */
export type CopyingBrowser = 'chromium' | 'firefox';
export const COPYING_BROWSERS: readonly CopyingBrowser[] = ['chromium', 'firefox'];

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text is never shown. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'CODE', 'SVG', 'HEAD', 'TITLE', 'INPUT', 'SELECT']);
const INLINE = new Set([
  'A',
  'SPAN',
  'STRONG',
  'B',
  'EM',
  'I',
  'SUP',
  'SMALL',
  'TIME',
  'BDI',
  'LABEL',
  'BUTTON',
  'MARK',
]);

/** Class names of the older generation, for pages that were saved without their style sheet. */
const KNOWN_CLASSES: [string, string][] = [
  ['visually-hidden', 'absolute'],
  ['a11y-text', 'absolute'],
  ['display-flex', 'flex'],
];

/** The text that copying a document leaves. */
export function copiedText(document: Document, browser: CopyingBrowser): string {
  const out: string[] = [];
  const layout = layoutByClass(document);
  const visit = (parent: Element) => {
    const isRow = FLEX.has(layoutOf(parent, layout));
    for (const child of parent.childNodes) {
      if (child.nodeType === TEXT) out.push((child.nodeValue ?? '').replace(/\s+/g, ' '));
      if (child.nodeType !== ELEMENT) continue;
      const element = child as Element;
      const tag = element.tagName.toUpperCase();
      const shown = layoutOf(element, layout);
      if (tag === 'BR') out.push('\n');
      if (UNSEEN.has(tag) || shown === 'none' || element.hasAttribute('hidden')) continue;
      if (tag === 'BUTTON' && browser === 'firefox') continue;
      const edge = edgeOf(tag, isRow && shown !== 'absolute' ? 'block' : shown, browser);
      out.push(edge);
      visit(element);
      out.push(edge);
    }
  };
  if (document.body) visit(document.body);
  return out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const FLEX = new Set(['flex', 'inline-flex', 'grid']);

function edgeOf(tag: string, shown: string, browser: CopyingBrowser): string {
  if (tag === 'P' && browser === 'firefox') return '\n\n';
  // Taken out of the flow, a text is a block to Firefox and nothing at all to Chromium.
  if (shown === 'absolute') return browser === 'firefox' ? '\n' : '';
  return INLINE.has(tag) && !(shown === 'block' || shown === 'flex' || shown === 'grid') ? '' : '\n';
}

/** How each class is laid out, from the page's own simple rules; a real engine would take seconds a page. */
function layoutByClass(document: Document): Map<string, string> {
  const layout = new Map(KNOWN_CLASSES);
  const css = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n');
  for (const [, selectors, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const shown = /(?:^|;)position:absolute/.test(body ?? '')
      ? 'absolute'
      : /(?:^|;)display:([\w-]+)/.exec(body ?? '')?.[1];
    if (!shown) continue;
    for (const selector of (selectors ?? '').split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
      if (name) layout.set(name, shown);
    }
  }
  return layout;
}

function layoutOf(element: Element, layout: Map<string, string>): string {
  for (const name of element.classList) {
    const shown = layout.get(name);
    if (shown) return shown;
  }
  return '';
}
