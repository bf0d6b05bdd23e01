import { regionsOf } from '../interop.ts';

/** Both parts of a page: the document, and the older parts that shell S keeps in an open shadow root. */
export const partsOf = (document: Document): (Document | ShadowRoot)[] => regionsOf(document);

/** All that fits in both parts and is not hidden. */
export const shown = (document: Document, selector: string): Element[] =>
  partsOf(document)
    .flatMap((part) => all(part, selector))
    .filter((element) => !element.closest('[hidden]') && element.checkVisibility?.() !== false);

/** All that fits in a part; nothing in no part. */
export const all = (part: ParentNode | null | undefined, selector: string): Element[] => [
  ...(part?.querySelectorAll(selector) ?? []),
];

/** An attribute of an element; null without it, and without an element. */
export const attr = (element: Element | null | undefined, name: string): string | null =>
  element?.getAttribute(name) ?? null;

/** All its text on one line. */
export const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
