import type { Conversation } from '../../../domain/pages/messages.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { xingAgeIn } from '../../../languages/site-words/xing-age.ts';
import { isHidden } from '../../dom/hidden.ts';
import type { Steps } from '../../steps.ts';
import { type PageLine, pageLines } from '../profile/lines.ts';
import { linkedConversation } from './address.ts';
import { MESSAGES } from './locators.ts';

/** A row of the list: the conversation that it opens and the box around it. */
export interface Row {
  id: string;
  box: Element;
}

/** Rows of the list of conversations, in page order. */
export function findRows(screen: Element): Row[] {
  const rows = new Map<Element, Row>();
  for (const link of screen.querySelectorAll(MESSAGES.rowLinks)) {
    const id = linkedConversation(link);
    const box = link.closest(MESSAGES.rowBoxes) ?? link;
    if (id !== null && !isHidden(link) && screen.contains(box) && !rows.has(box)) rows.set(box, { id, box });
  }
  return [...rows.values()];
}

/** The conversation that the list marks as the open one; null where it marks none, or several. */
export function openConversation(rows: readonly Row[]): string | null {
  const current = rows.filter(({ box }) => box.closest(MESSAGES.current) ?? box.querySelector(MESSAGES.current));
  return current.length === 1 ? (current[0]?.id ?? null) : null;
}

export function* readConversations(rows: readonly Row[], language: PageLanguage): Steps<Conversation[]> {
  const conversations: Conversation[] = [];
  for (const { box } of rows) {
    yield;
    const lines = pageLines(box).filter(({ text }) => !isBeside(text, language));
    const name = nameIn(lines);
    if (!name) continue;
    conversations.push({ name: name.text, snippet: snippetOf(lines.slice(lines.indexOf(name) + 1)) });
  }
  return conversations;
}

/** A heading, else the first of several lines; a single one may be the last words. */
const nameIn = (lines: readonly PageLine[]): PageLine | undefined =>
  lines.find(({ heading }) => heading) ?? (lines.length > 1 ? lines[0] : undefined);

/** The last words. Of two lines one may be the person's headline: then nobody can say. */
const snippetOf = (below: readonly PageLine[]): string | null => (below.length === 1 ? (below[0]?.text ?? null) : null);

/** When, and how many are unread. */
const isBeside = (text: string, language: PageLanguage): boolean =>
  /^\d+\+?$/.test(text) || xingAgeIn(text, language) !== null;
