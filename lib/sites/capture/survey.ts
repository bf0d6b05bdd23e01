import { slugsIn } from './addresses.ts';
import { treatmentOf } from './attributes.ts';

/** What stands on a page and must not stand in its copy. */
export interface Survey {
  /** Every word, in lower case: none of them may come out by chance. */
  words: Set<string>;
  /** Of three digits and more, years among them. */
  numbers: Set<string>;
  /** Slugs in addresses, decoded. */
  slugs: Set<string>;
  /** Words of people's names, in lower case: those of links to people. */
  names: Set<string>;
}

const WORDS = /[\p{L}\p{M}]{3,}/gu;

/** Looks through texts and attributes, hidden ones too. */
export function survey(root: Document, address: string): Survey {
  const found: Survey = { words: new Set(), numbers: new Set(), slugs: new Set(slugsIn(address)), names: new Set() };
  const read = (text: string) => {
    for (const [word] of text.matchAll(WORDS)) found.words.add(word.toLowerCase());
    readNumbers(text, found.numbers);
  };
  for (const element of root.querySelectorAll('*')) {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) read(child.nodeValue ?? '');
    }
    for (const { name, value } of element.attributes) {
      const treatment = treatmentOf(name, value);
      if (treatment === 'text') read(value);
      else if (treatment === 'address') addLink(element, value, found);
      if (treatment === 'key' || treatment === 'address') readNumbers(value, found.numbers);
    }
  }
  return found;
}

function readNumbers(value: string, numbers: Set<string>): void {
  for (const [number] of value.matchAll(/\d{3,}/g)) numbers.add(number);
}

function addLink(link: Element, address: string, { slugs, names }: Survey): void {
  for (const slug of slugsIn(address)) slugs.add(slug);
  // Below a person's address lie buttons; their words are no names.
  if (!/\/(?:in|profile)\/[^/?#]+\/?(?:[?#]|$)/.test(address)) return;
  const text = (link.textContent ?? '').slice(0, 60);
  // A name has a few capitalized words; the text of a whole card would make names of everything.
  if (!/^\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{L}[\p{L}.'’-]*){1,3}\s*$/u.test(text)) return;
  for (const [word] of text.matchAll(WORDS)) names.add(word.toLowerCase());
}
