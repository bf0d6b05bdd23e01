import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import { translate } from './translate-text.ts';

const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];
const NOT_SHOWN = 'script, style, code, noscript';

/**
 * Puts the words of a page's interface into another language: whole texts and labels only, so that what people wrote
 * stays.
 * @returns texts that were put into words nobody saw on a page
 */
export function translatePage(document: Document, from: PageLanguage, to: PageLanguage): Set<string> {
  const unverified = new Set<string>();
  const other = (text: string): string => {
    const bare = text.replace(/\s+/g, ' ').trim();
    const made = translate(bare, from, to);
    if (!made) return text;
    if (!made.known) unverified.add(bare);
    return text.replace(text.trim(), () => made.text);
  };
  if (document.documentElement.hasAttribute('lang')) document.documentElement.setAttribute('lang', to);
  const texts = document.createTreeWalker(document.body, 4);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    if (!node.parentElement?.closest(NOT_SHOWN)) node.nodeValue = other(node.nodeValue ?? '');
  }
  for (const attribute of SPOKEN) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, other(element.getAttribute(attribute) ?? ''));
    }
  }
  return unverified;
}

/** Values that SPEC keeps as the page shows them, where these are words of the interface. */
const AS_SHOWN = new Set(['age', 'employmentType', 'level', 'employees', 'sent', 'time', 'snippet']);

/** The right reading of a page in another language. */
export function translateReading<Reading>(reading: Reading, from: PageLanguage, to: PageLanguage): Reading {
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
    }
    if (key === 'language') return to;
    if (typeof value !== 'string' || !AS_SHOWN.has(key)) return value;
    return translate(value, from, to)?.text ?? value;
  };
  return visit(reading, '') as Reading;
}
