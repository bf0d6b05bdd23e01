import type { MessageDraft } from '../../../lib/domain/conversation/message/message-draft.ts';
import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';
import type { MessageCheckView, MessageStart } from '../../../lib/messages/message-view.ts';

/** What the panel needs from the background. `tab`: in front, where the panel stands beside the page; null = its own page. */
export interface ConversationLink {
  /** @returns null where the page shows no other person */
  prepare(tab: number | null): Promise<Preparation | null>;
  /** Opens it on a page of its own, to be printed. */
  print(tab: number | null): Promise<void>;
  /** @returns null where the page shows no other person */
  checkMessage(tab: number | null, draft: MessageDraft): Promise<MessageCheckView | null>;
  loadMessage(person: string): Promise<MessageStart>;
  saveMessage(person: string, draft: MessageDraft): Promise<void>;
}
