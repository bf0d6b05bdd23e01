import type { ConversationSetting } from '../../lib/domain/conversation/preparation.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';

/** A salesperson of whom nothing is known, without a narrative. */
export const conversationSetting = (over: Partial<ConversationSetting> = {}): ConversationSetting => ({
  me: { role: 'sales', reading: null, subjects: [] },
  narrative: null,
  language: 'de',
  today: '2026-11-25',
  stopWords: STOP_WORDS,
  delicate: DELICATE,
  cues: CONVERSATION_CUES,
  ...over,
});
