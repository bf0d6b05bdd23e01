import type { MessagesReading } from '../../../lib/domain/pages/messages.ts';
import type { Translate } from '../../../lib/languages/translate.ts';

/** One sentence about the messages that are open over a page; null where none are. */
export function besideView(reading: MessagesReading | null, translate: Translate): string | null {
  if (!reading) return null;
  const { partner, messages, conversations } = reading;
  if (messages.length === 0) return translate('beside.list', { conversations: conversations.length });
  const count = { messages: messages.length };
  return partner ? translate('beside.thread.of', { ...count, name: partner }) : translate('beside.thread', count);
}
