import { fold } from '../../lib/domain/angles/ranking/grams.ts';
import type { ConversationSetting } from '../../lib/domain/conversation/preparation.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { functionWords as de } from '../../lib/languages/de/function-words.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { functionWords as en } from '../../lib/languages/en/function-words.ts';

/** A salesperson of whom nothing is known, without a narrative. */
export const conversationSetting = (over: Partial<ConversationSetting> = {}): ConversationSetting => ({
  me: { role: 'sales', reading: null, subjects: [] },
  narrative: null,
  language: 'de',
  today: '2026-11-25',
  stopWords: new Set([...de, ...en].map(fold)),
  delicate: DELICATE,
  cues: CONVERSATION_CUES,
  ...over,
});
