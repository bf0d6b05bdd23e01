import type { MessagesReading } from '../../../domain/pages/messages.ts';
import { openRegions } from '../../dom/regions.ts';
import { isTooLarge } from '../../dom/size.ts';
import type { PageReader, ReadResult } from '../../site.ts';
import { pageLanguage } from '../profile/language.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { readConversations } from './conversations.ts';
import { INTEROP } from './locators.ts';
import { readThread, type Thread } from './thread.ts';

/** The messaging page and the overlay, wherever in the document they stand. */
export const linkedinMessages: PageReader<MessagesReading> = {
  network: 'linkedin',
  kind: 'messages',
  at: ({ hostname, pathname }) => /(^|\.)linkedin\.com$/.test(hostname) && /^\/messaging\b/.test(pathname),
  read(root, url): ReadResult<MessagesReading> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    const reading = readMessages(root);
    if (reading.messages.length === 0 && reading.conversations.length === 0) {
      return { ok: false, refusal: whyNoHead(root, url), found: 'no thread' };
    }
    return { ok: true, reading };
  },
};

const NO_THREAD: Thread = { partner: null, partnerPath: null, messages: [] };

/** Every message and conversation that stands in the document, also beside another page. */
export function readMessages(root: Document): MessagesReading {
  const regions = openRegions(root, INTEROP);
  const threads = regions.map(readThread);
  const conversations = regions.map(readConversations).find((rows) => rows.length > 0) ?? [];
  const open = threads.find(({ messages }) => messages.length > 0);
  // A thread without a word yet has a head; on a page without any list it may be another page's.
  const begun = conversations.length > 0 ? threads.find(({ partner }) => partner !== null) : undefined;
  return {
    network: 'linkedin',
    kind: 'messages',
    language: pageLanguage(root),
    ...(open ?? begun ?? NO_THREAD),
    conversations,
    missing: [],
  };
}
