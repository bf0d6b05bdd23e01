import type { ConversationLink } from '../../components/coach/conversation/conversation-link.ts';
import { call } from '../../lib/messages/call.ts';

export const conversationLink: ConversationLink = {
  prepare: (tab) => call('prepareConversation', { tab }),
};
