import { interfaceWords } from '../../lib/sites/capture/interface-words.ts';

/** What of a page must not be found in its copy. */
export interface Original {
  /** Texts of several words, and single words of names. */
  texts: string[];
  slugs: string[];
  /** Words of five letters and more that are none of the interface's. */
  words: string[];
  /** Of four digits and more, from texts and attributes. */
  numbers: string[];
  /** Mail addresses and phone numbers. */
  contacts: string[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Reads a page in its own way, not in that of what is tested. */
export function originalOf(document: Document): Original {
  const texts = new Set<string>();
  const words = new Set<string>();
  const slugs = new Set<string>();
  const numbers = new Set<string>();
  const contacts = new Set<string>();
  const addText = (raw: string) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    // Words of the interface may stand in the copy; a text of nothing else may, too.
    const own = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !interfaceWords().isWord(word));
    if (text.includes(' ') && own.length > 0) texts.add(text);
    for (const word of own) if (word.length > 4) words.add(word.toLowerCase());
    for (const [number] of text.matchAll(/\d{4,}/g)) numbers.add(number);
    for (const [mail] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.]+/g)) contacts.add(mail);
    for (const [phone] of text.matchAll(/\+\d[\d\s/()-]{7,}\d/g)) contacts.add(phone);
  };
  const walker = document.createTreeWalker(document.body, 1 | 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!SKIPPED.has(node.parentElement?.tagName ?? '')) addText(node.nodeValue ?? '');
      continue;
    }
    const element = node as Element;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) addText(element.getAttribute(name) ?? '');
    for (const name of ['id', 'href', 'componentkey', 'data-urn', 'data-id']) {
      for (const [number] of (element.getAttribute(name) ?? '').matchAll(/(?<![A-Za-z\d])\d{4,}(?![A-Za-z\d])/g))
        numbers.add(number);
    }
    const slug = /\/(?:in|company|school|showcase|pages|profile)\/([^/?#]{4,})/.exec(
      element.getAttribute('href') ?? '',
    );
    if (slug?.[1] && slug[1] !== 'my_profile') slugs.add(decodeURIComponent(slug[1]).toLowerCase());
  }
  return { texts: [...texts], words: [...words], slugs: [...slugs], numbers: [...numbers], contacts: [...contacts] };
}
