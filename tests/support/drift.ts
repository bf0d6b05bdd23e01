import { chanceFrom } from './chance.ts';

/**
 * Changes a page as a new release of the site would: every class name hashed anew (one hash per class and page), all
 * `data-view-name` gone, one to three extra `div`s around every section, `h1` and `h2` swapped.
 */
export function drift(document: Document, seed: number): void {
  const random = chanceFrom(seed);
  hashClasses(document, random);
  for (const element of document.querySelectorAll('[data-view-name]')) element.removeAttribute('data-view-name');
  for (const section of [...document.querySelectorAll('section')]) {
    const layers = 1 + Math.floor(random() * 3);
    for (let layer = 0; layer < layers; layer++) wrap(section);
  }
  swapHeadings(document);
}

function hashClasses(document: Document, random: () => number): void {
  const hashes = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const hashed = [...element.classList].map((name) => {
      const hash = hashes.get(name) ?? `_${Math.floor(random() * 2 ** 32).toString(16)}`;
      hashes.set(name, hash);
      return hash;
    });
    element.setAttribute('class', hashed.join(' '));
  }
}

function wrap(element: Element): void {
  const wrapper = element.ownerDocument.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function swapHeadings(document: Document): void {
  for (const heading of [...document.querySelectorAll('h1, h2')]) {
    const other = document.createElement(heading.tagName === 'H1' ? 'h2' : 'h1');
    for (const { name, value } of [...heading.attributes]) other.setAttribute(name, value);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}
