import type { MessagesReading } from '../../../domain/pages/messages.ts';
import { changing, definePageReader, nothing } from '../page-reader.ts';
import { conversationAt, isMessages } from './address.ts';
import { findRows, openConversation, readConversations } from './conversations.ts';
import { readThread, type Thread } from './thread.ts';

/** The page of messages on XING. Public code names its address and nothing else. */
export const xingMessages = definePageReader<MessagesReading>({
  kind: 'messages',
  at: isMessages,
  *read(screen, url, language) {
    const asked = conversationAt(url);
    const rows = findRows(screen);
    const open = openConversation(rows);
    if (asked !== null && open !== null && asked !== open) return changing('another thread');
    const conversations = yield* readConversations(rows, language);
    const thread = yield* readThread(screen, rows, conversations, language);
    const { partner, partnerPath, messages } = thread ?? { partner: null, partnerPath: null, messages: [] };
    if (messages.length === 0 && conversations.length === 0) return nothing('no thread');
    if (thread?.box.isConnected === false || rows[0]?.box.isConnected === false) return changing('another thread');
    return {
      partner,
      partnerPath,
      messages,
      conversations,
      missing: missingOf(thread, asked !== null, rows.length > conversations.length),
    };
  },
});

/** What was looked for in vain. */
function missingOf(thread: Thread | null, isAsked: boolean, isRowLeftOut: boolean): string[] {
  const missing = isRowLeftOut ? ['conversations.name'] : [];
  if (!thread) return isAsked ? [...missing, 'messages'] : missing;
  if (thread.partner === null) missing.push('partner');
  if (thread.messages.some(({ sender }) => sender === '')) missing.push('messages.sender');
  if (thread.messages.some(({ time }) => time === null)) missing.push('messages.time');
  return missing;
}
