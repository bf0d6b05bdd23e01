import type { MessagesReading } from '../../../domain/pages/messages.ts';
import { isTooLarge } from '../../dom/size.ts';
import { defineReader, type ReadResult } from '../../site.ts';
import type { Steps } from '../../steps.ts';
import { whyNoHead } from '../profile/refusal.ts';
import { pageLanguage } from '../profile/words.ts';
import { screenAt } from '../screen.ts';
import { conversationAt, isMessages } from './address.ts';
import { findRows, openConversation, readConversations } from './conversations.ts';
import { readThread, type Thread } from './thread.ts';

/** The page of messages on XING. Unverified: public code names its address and nothing else. */
export const xingMessages = defineReader<MessagesReading>({
  network: 'xing',
  kind: 'messages',
  at: isMessages,
  *steps(root, url): Steps<ReadResult<MessagesReading>> {
    if (isTooLarge(root)) return { ok: false, refusal: 'too-large', found: 'size' };
    yield;
    const screen = screenAt(root, url);
    if (!screen) return { ok: false, refusal: 'changing', found: 'another screen' };
    const asked = conversationAt(url);
    const rows = findRows(screen);
    const open = openConversation(rows);
    if (asked !== null && open !== null && asked !== open) {
      return { ok: false, refusal: 'changing', found: 'another thread' };
    }
    const language = pageLanguage(root);
    const thread = yield* readThread(screen, rows, language);
    const conversations = yield* readConversations(rows, language);
    const { partner, partnerPath, messages } = thread ?? { partner: null, partnerPath: null, messages: [] };
    if (messages.length === 0 && conversations.length === 0) {
      return { ok: false, refusal: whyNoHead(root), found: 'no thread' };
    }
    if (thread?.box.isConnected === false || rows[0]?.box.isConnected === false) {
      return { ok: false, refusal: 'changing', found: 'another thread' };
    }
    const missing = missingOf(thread, asked !== null);
    const reading: MessagesReading = {
      network: 'xing',
      kind: 'messages',
      language,
      partner,
      partnerPath,
      messages,
      conversations,
      missing,
      unverified: true,
    };
    return { ok: true, reading };
  },
});

/** What was looked for in vain. */
function missingOf(thread: Thread | null, isAsked: boolean): string[] {
  if (!thread) return isAsked ? ['messages'] : [];
  const missing: string[] = [];
  if (thread.partner === null) missing.push('partner');
  if (thread.messages.some(({ sender }) => sender === '')) missing.push('messages.sender');
  if (thread.messages.some(({ time }) => time === null)) missing.push('messages.time');
  return missing;
}
