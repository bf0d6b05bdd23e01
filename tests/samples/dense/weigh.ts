/** How a page is built: what costs a reader time, and the browser's own view of the text. */
export interface Weight {
  /** Characters of markup an element, without scripts and styles. */
  bytes: number;
  /** Characters of text an element. */
  characters: number;
  /** Share of the text that stands there for the ear only. */
  spoken: number;
  /** Share of the elements that belong to what the page is about: a person's cards, the posts. */
  content: number;
  entries: number;
  /** Of an entry, on average: elements, and characters of text. */
  elementsOfEntry: number;
  charactersOfEntry: number;
}

/** What a page is about, and its entries: rows of a profile's sections (S: experience), posts of a feed. */
export const PARTS = {
  profile: {
    E: { content: 'main', entry: 'main section li.artdeco-list__item' },
    S: {
      content: '[componentkey^="com.linkedin.sdui.profile.card"]',
      entry: '[componentkey^="entity-collection-item"]',
    },
  },
  feed: {
    E: { content: '[data-urn^="urn:li:activity"]', entry: '[data-urn^="urn:li:activity"]' },
    S: { content: '[role="listitem"]', entry: '[role="listitem"]' },
  },
} as const;

export type Parts = (typeof PARTS)['profile' | 'feed']['E' | 'S'];

/** Takes scripts and styles out of the document and weighs the rest. */
export function weigh(document: Document, { content, entry }: Parts): Weight {
  for (const silent of document.querySelectorAll('script, style, code')) silent.remove();
  const elements = document.querySelectorAll('body *').length;
  const text = lengthOf(document.body);
  const spoken = [...document.querySelectorAll('.visually-hidden')].reduce((sum, one) => sum + lengthOf(one), 0);
  const outermost = outermostOf(document, entry);
  const about = outermostOf(document, content).reduce((sum, one) => sum + sizeOf(one), 0);
  return {
    bytes: document.body.outerHTML.length / elements,
    characters: text / elements,
    spoken: spoken / text,
    content: about / elements,
    entries: outermost.length,
    elementsOfEntry: average(outermost.map(sizeOf)),
    charactersOfEntry: average(outermost.map(lengthOf)),
  };
}

const outermostOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));

const sizeOf = (element: Element): number => element.querySelectorAll('*').length + 1;

const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
