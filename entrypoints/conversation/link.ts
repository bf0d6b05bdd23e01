import type { ConversationLink } from '../../components/coach/conversation/conversation-link.ts';
import { call } from '../../lib/messages/call.ts';

export const conversationLink: ConversationLink = {
  prepare: (tab) => call('prepareConversation', { tab }),
  print: async (tab) => void (await call('openPreparation', { tab })),
  checkMessage: (tab, draft) => call('checkMessage', { tab, draft }),
  loadMessage: (person) => call('loadMessage', { person }),
  saveMessage: async (person, draft) => void (await call('saveMessage', { person, draft })),
};
