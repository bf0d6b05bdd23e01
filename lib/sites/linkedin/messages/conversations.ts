import type { Conversation } from '../../../domain/pages/messages.ts';
import { lineOf } from '../../dom/text.ts';
import type { Steps } from '../../steps.ts';
import { MESSAGES } from './locators.ts';
import type { Region } from './regions.ts';

/** The list of conversations beside or instead of a thread, in page order. */
export function* readConversations(region: Region): Steps<Conversation[]> {
  const conversations: Conversation[] = [];
  for (const row of findRows(region)) {
    yield;
    const heading = row.querySelector(MESSAGES.rowParts.name);
    const name = heading ? lineOf(heading) : '';
    if (heading && name !== '') conversations.push({ name, snippet: snippetOf(row, heading) });
  }
  return conversations;
}

function findRows({ root, holds }: Region): Element[] {
  for (const selector of MESSAGES.conversations) {
    const rows = [...root.querySelectorAll(selector)].filter(holds);
    const outermost = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
    if (outermost.length > 0) return outermost;
  }
  // Rows without a known mark are told by these two, which stand on few other pages.
  if (root.querySelector(MESSAGES.rowParts.time) === null || root.querySelector(MESSAGES.rowParts.tick) === null)
    return [];
  const names = [...root.querySelectorAll(MESSAGES.rowParts.name)].filter(holds);
  return names.flatMap((heading) => rowAround(heading) ?? []);
}

/** The smallest box around a name that also holds a time and a box to tick, and no second name. */
function rowAround(heading: Element): Element | null {
  for (let box = heading.parentElement; box; box = box.parentElement) {
    if (box.querySelectorAll(MESSAGES.rowParts.name).length > 1) return null;
    if (box.querySelector(MESSAGES.rowParts.time) && box.querySelector(MESSAGES.rowParts.tick)) return box;
  }
  return null;
}

/** The last words of the thread. A pill before them ("Sponsored", "InMail") is the site's, not the sender's. */
function snippetOf(row: Element, heading: Element): string | null {
  const FOLLOWING = 4;
  const paragraph = [...row.querySelectorAll('p')].find(
    (each) => (heading.compareDocumentPosition(each) & FOLLOWING) !== 0 && lineOf(each) !== '',
  );
  if (!paragraph) return null;
  const text = lineOf(paragraph, (element) => isPill(element, paragraph));
  return text === '' ? null : text;
}

/** A word or two in an element of its own at the beginning, while the snippet itself stands directly in the paragraph. */
function isPill(element: Element, paragraph: Element): boolean {
  if (element.parentElement !== paragraph || element.tagName !== 'SPAN') return false;
  const direct = [...paragraph.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  return direct && (element.textContent ?? '').trim().length <= 20 && element.firstElementChild === null;
}
