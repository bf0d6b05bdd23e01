import type { Message } from '../../../domain/pages/messages.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import { linkedPath } from '../profile/address.ts';
import { BODIES, FROM_OTHER, MESSAGE, NOT_BODY, SHARED_CARD, THREAD_LINKS, THREAD_TITLES } from './locators.ts';

type Region = Document | ShadowRoot | Element;

export interface Thread {
  partner: string | null;
  partnerPath: string | null;
  messages: Message[];
}

interface Sender {
  name: string;
  path: string | null;
  time: string | null;
}

/**
 * The open thread of a region. Only the first message of a group names its sender and its time; the ones below carry
 * both on. The partner is whoever wrote as "other", else the person the thread's head names.
 */
export function readThread(region: Region): Thread {
  const messages: Message[] = [];
  let sender: Sender | null = null;
  let partner: Pick<Sender, 'name' | 'path'> | null = null;
  for (const item of region.querySelectorAll(MESSAGE)) {
    sender = senderOf(item) ?? sender;
    if (!sender) continue;
    if (item.matches(FROM_OTHER)) partner = sender;
    messages.push({ sender: sender.name, text: bodyOf(item), time: sender.time });
  }
  const named = partner ?? headOf(region);
  return { partner: named?.name ?? null, partnerPath: named?.path ?? null, messages };
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
  for (const selector of BODIES) {
    const parts = [...item.querySelectorAll(selector)].filter(
      (part) => !part.closest(NOT_BODY) && !isInCard(part, item),
    );
    const text = parts.map((part) => textOf(part)).filter((part) => part !== '');
    if (text.length > 0) return text.join('\n');
  }
  return '';
}

/** True for what belongs to a shared post: its box holds a link to the post, the message's own words don't. */
function isInCard(element: Element, item: Element): boolean {
  if (!item.querySelector(SHARED_CARD)) return false;
  let box: Element | null = element.parentElement;
  for (; box && box !== item; box = box.parentElement) if (box.querySelector(SHARED_CARD)) return true;
  return false;
}

function headOf(region: Region): Pick<Sender, 'name' | 'path'> | null {
  const link = [...region.querySelectorAll(THREAD_LINKS)].find((each) => lineOf(each) !== '');
  const title = region.querySelector(THREAD_TITLES);
  const name = title ? lineOf(title) : link ? lineOf(link) : '';
  return name === '' ? null : { name, path: link ? linkedPath(link) : null };
}
