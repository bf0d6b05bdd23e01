import { vi } from 'vitest';
import type { ConversationLink } from '../../../components/coach/conversation/conversation-link.ts';

/** A background for tests of the panel that prepares a conversation: nobody on the page, nothing kept. */
export function fakeConversation(over: Partial<ConversationLink> = {}): ConversationLink {
  return {
    prepare: vi.fn(async () => null),
    print: vi.fn(async () => {}),
    checkMessage: vi.fn(async () => null),
    loadMessage: vi.fn(async () => ({ draft: null, suggested: null })),
    saveMessage: vi.fn(async () => {}),
    ...over,
  };
}
