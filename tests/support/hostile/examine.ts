import type { Page } from 'puppeteer-core';
import { callSource } from '../browser/in-page.ts';
import { type Probe, probe } from './probe.ts';
import type { Testimony } from './witness.ts';

/** Everything the page wrote down so far. */
export function testimonyOf(page: Page): Promise<Testimony> {
  return page.evaluate('window.testimony') as Promise<Testimony>;
}

/** What the page itself can look up at this moment, beside what it overheard. */
export async function lookAround(page: Page): Promise<string> {
  return (await page.evaluate(`JSON.stringify({
    markup: document.documentElement.outerHTML,
    entries: performance.getEntries().map((entry) => [entry.name, entry.entryType, JSON.stringify(entry.toJSON?.() ?? {})]),
    globals: Object.getOwnPropertyNames(window),
    frames: window.length,
    styles: [...document.styleSheets].map((sheet) => sheet.href),
    adopted: document.adoptedStyleSheets.length,
    active: document.activeElement?.outerHTML.slice(0, 300),
    storage: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie],
  })`)) as string;
}

/** The words of a list that the page finds on itself: by its own search, and in a selection of everything. */
export async function wordsFound(page: Page, words: readonly string[]): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const own = new Set((document.body.textContent ?? '').toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? []);
    getSelection().selectAllChildren(document.documentElement);
    const selected = getSelection().toString().toLowerCase();
    getSelection().removeAllRanges();
    document.execCommand('selectAll');
    const all = getSelection().toString().toLowerCase();
    getSelection().removeAllRanges();
    const found = [];
    for (const word of ${JSON.stringify(words)}) {
      const lower = word.toLowerCase();
      if (own.has(lower) || (document.body.textContent ?? '').toLowerCase().includes(lower)) continue;
      getSelection().removeAllRanges();
      if (window.find(word, false, false, true, false, true, false)) found.push('find ' + word);
      if (selected.includes(lower)) found.push('selection ' + word);
      if (all.includes(lower)) found.push('select all ' + word);
    }
    getSelection().removeAllRanges();
    return found;
  })()`)) as string[];
}

/** The words of a text that are long enough to be worth looking for. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}{5,}/gu) ?? [])];
}

/** Loads addresses in every way a page has, as the page. */
export async function probeFrom(page: Page, urls: readonly string[]): Promise<Probe[]> {
  return (await page.evaluate(callSource(probe, [urls]))) as Probe[];
}
