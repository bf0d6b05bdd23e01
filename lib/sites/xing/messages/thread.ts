import type { Conversation, MessagesReading } from '../../../domain/pages/messages.ts';
import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { isHidden } from '../../dom/hidden.ts';
import type { Steps } from '../../steps.ts';
import { linesOf, namesIn } from '../feed/lines.ts';
import type { Row } from './conversations.ts';
import { MESSAGES } from './locators.ts';
import { readMessage } from './message.ts';

export type Thread = Pick<MessagesReading, 'partner' | 'partnerPath' | 'messages'> & {
  /** The box around the messages. */
  box: Element;
};

/**
 * The open conversation: a log, else the nearest list to the field for answers. Null where there is none.
 * @param listed conversations beside it
 */
export function* readThread(
  screen: Element,
  rows: readonly Row[],
  listed: readonly Conversation[],
  language: PageLanguage,
): Steps<Thread | null> {
  const box = threadBox(screen, rows);
  if (!box) return null;
  const partner = partnerOf(box, screen, rows);
  const names = [partner.partner ?? '', ...listed.map(({ name }) => name)].filter((name) => name !== '');
  const messages: MessagesReading['messages'] = [];
  for (const item of itemsIn(box)) {
    yield;
    const message = readMessage(item, names, language);
    if (message) messages.push(message);
  }
  return { ...partner, messages, box };
}

function threadBox(screen: Element, rows: readonly Row[]): Element | null {
  const [logs = '[role="log"]', lists = 'ol, ul'] = MESSAGES.threads;
  const isThread = (box: Element) =>
    !isHidden(box) && !rows.some((row) => box.contains(row.box) || row.box.contains(box));
  const log = [...screen.querySelectorAll(logs)].find(isThread);
  if (log) return log;
  const field = [...screen.querySelectorAll(MESSAGES.field)].find((each) => !isHidden(each));
  for (let box = field?.parentElement ?? null; box && screen.contains(box); box = box.parentElement) {
    const list = [...box.querySelectorAll(lists)].find((each) => isThread(each) && itemsIn(each).length > 0);
    if (list) return list;
  }
  return null;
}

/** Single messages; a group of them is none. */
function itemsIn(box: Element): Element[] {
  const items = [...box.querySelectorAll(MESSAGES.message)];
  return items.filter((item) => item.querySelector(MESSAGES.message) === null);
}

/** Whom the nearest head above the messages names; a head with several people names none. */
function partnerOf(thread: Element, screen: Element, rows: readonly Row[]): Pick<Thread, 'partner' | 'partnerPath'> {
  const skipped = [thread, ...rows.map(({ box }) => box)];
  for (let box = thread.parentElement; box && screen.contains(box); box = box.parentElement) {
    const names = namesIn(linesOf(box, skipped));
    const [first] = names;
    if (!first) continue;
    const isOne = names.every(({ path }) => path === first.path);
    return isOne ? { partner: first.name, partnerPath: first.path } : { partner: null, partnerPath: null };
  }
  return { partner: null, partnerPath: null };
}
