import type { Message } from '../../../domain/pages/messages.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Steps } from '../../steps.ts';
import { linkedPath } from '../profile/address.ts';
import { MESSAGES } from './locators.ts';
import type { Region } from './regions.ts';
import { threadOfMessage } from './thread-id.ts';

export interface Thread {
  /** Its name, unpacked; null = not known. */
  id: string | null;
  partner: string | null;
  partnerPath: string | null;
  messages: Message[];
  /** The first message on the page; null for a thread without any. */
  first: Element | null;
}

type Partner = Pick<Thread, 'partner' | 'partnerPath'>;

interface Sender {
  name: string;
  path: string | null;
  time: string | null;
}

/**
 * The open threads of a region, each with its own messages only: several small windows may stand side by side. Only the
 * first message of a group names its sender and its time; the ones below carry both on.
 */
export function* readThreads({ root, holds }: Region): Steps<Thread[]> {
  const threads = new Map<string | null, Element[]>();
  for (const item of root.querySelectorAll(MESSAGES.message)) {
    if (!holds(item)) continue;
    const id = threadOfMessage(item.getAttribute('data-event-urn'));
    threads.set(id, [...(threads.get(id) ?? []), item]);
  }
  const read: Thread[] = [];
  for (const [id, items] of threads) read.push(yield* readThread(id, items, holds));
  return read;
}

/** The partner is whoever wrote as "other", else the person the thread's head names. */
function* readThread(id: string | null, items: readonly Element[], holds: Region['holds']): Steps<Thread> {
  const messages: Message[] = [];
  let sender: Sender | null = null;
  let partner: Partner | null = null;
  for (const item of items) {
    yield;
    sender = senderOf(item) ?? sender;
    if (!sender) continue;
    if (item.matches(MESSAGES.fromOther)) partner = { partner: sender.name, partnerPath: sender.path };
    messages.push({ sender: sender.name, text: bodyOf(item), time: sender.time });
  }
  const first = items[0] ?? null;
  return { id, ...(partner ?? headAbove(items, holds)), messages, first };
}

function senderOf(item: Element): Sender | null {
  const link = [...item.querySelectorAll('a[href*="/in/"]')].find(
    (each) => !each.querySelector('img') && !isInCard(each, item) && lineOf(each) !== '',
  );
  const name = link ? lineOf(link) : '';
  if (!link || name === '') return null;
  const time = [...item.querySelectorAll('time')].find((each) => !isInCard(each, item));
  return { name, path: linkedPath(link), time: time ? lineOf(time) : null };
}

/** The message's own words; a shared post or an attachment has none. */
function bodyOf(item: Element): string {
  for (const selector of MESSAGES.bodies) {
    const parts = [...item.querySelectorAll(selector)].filter(
      (part) => !part.closest(MESSAGES.notBody) && !isInCard(part, item),
    );
    const text = parts.map((part) => textOf(part)).filter((part) => part !== '');
    if (text.length > 0) return text.join('\n');
  }
  return '';
}

/** True for what belongs to a shared post: its box holds a link to the post, the message's own words don't. */
function isInCard(element: Element, item: Element): boolean {
  if (!item.querySelector(MESSAGES.sharedCard)) return false;
  let box: Element | null = element.parentElement;
  for (; box && box !== item; box = box.parentElement) if (box.querySelector(MESSAGES.sharedCard)) return true;
  return false;
}

const NOBODY: Partner = { partner: null, partnerPath: null };

/** Whom the head of a thread names: the nearest one around its messages, in a box that holds no other thread's. */
function headAbove(items: readonly Element[], holds: Region['holds']): Partner {
  for (let box = items[0]?.parentElement; box; box = box.parentElement) {
    if ([...box.querySelectorAll(MESSAGES.message)].some((item) => holds(item) && !items.includes(item))) break;
    const head = headIn(box, holds);
    if (head) return head;
  }
  return NOBODY;
}

/** Whom the first head in a region names; null where there is none. */
export function headIn(region: ParentNode, holds: Region['holds']): Partner | null {
  const link = [...region.querySelectorAll(MESSAGES.threadLinks)].find((each) => holds(each) && lineOf(each) !== '');
  const title = [...region.querySelectorAll(MESSAGES.threadTitles)].find(holds);
  const name = title ? lineOf(title) : link ? lineOf(link) : '';
  return name === '' ? null : { partner: name, partnerPath: link ? linkedPath(link) : null };
}
