import type { MessageDraft } from '../domain/conversation/message/message-draft.ts';
import type { Database } from './database.ts';

/** Days after which a draft that nobody went on with is forgotten. */
export const DRAFT_DAYS = 21;
const DAY = 24 * 60 * 60 * 1000;

export async function messageDraft(db: Database, person: string): Promise<MessageDraft | null> {
  const row = await db.messageDrafts.get(person);
  return row ? { kind: row.kind, plan: row.plan, text: row.text, left: row.left } : null;
}

/** Keeps a message under the person; an empty one goes. @param at ISO time */
export async function saveMessageDraft(db: Database, person: string, draft: MessageDraft, at: string): Promise<void> {
  if (draft.text.trim() === '') await db.messageDrafts.delete(person);
  else await db.messageDrafts.put({ ...draft, person, at });
}

/** Forgets messages whose time is over. @param at ISO time */
export async function forgetOldMessages(db: Database, at: string): Promise<void> {
  const oldest = new Date(Date.parse(at) - DRAFT_DAYS * DAY).toISOString();
  await db.messageDrafts.where('at').below(oldest).delete();
}
