import { onXing } from '../host.ts';

/** From public code: '/messenger' 2019, the others undated. What stands behind them is unverified (2026-11). */
const MESSAGES = /^\/(?:chats|messenger|messages(?:\/conversations)?)(?:\/([^/?#]+))?\/?(?:[?#].*)?$/;
/** Behind such an address, and no conversation. */
const NONE = new Set(['new', 'requests', 'archive', 'conversations']);

/** True for the page of messages, with or without an open conversation. */
export const isMessages = (url: URL): boolean => onXing(url) && MESSAGES.test(url.pathname);

/** The conversation an address names; null where it names none. */
export const conversationAt = ({ pathname }: URL): string | null => conversationIn(pathname);

/** The conversation a link opens; null for any other link. */
export const linkedConversation = (link: Element): string | null =>
  conversationIn((link.getAttribute('href') ?? '').replace(/^https?:\/\/(?:www\.)?xing\.com(?=\/)/, ''));

function conversationIn(path: string): string | null {
  const id = MESSAGES.exec(path)?.[1];
  return id && !NONE.has(id) ? id : null;
}
