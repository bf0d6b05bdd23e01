import type { MessageDraft } from '../domain/conversation/message/message-draft.ts';
import type { Database } from './database.ts';

export async function messageDraft(db: Database, person: string): Promise<MessageDraft | null> {
  const row = await db.messageDrafts.get(person);
  if (!row) return null;
  const { person: _person, at: _at, ...draft } = row;
  return draft;
}

/** Keeps a message under the person; an empty one goes. @param at ISO time */
export async function saveMessageDraft(db: Database, person: string, draft: MessageDraft, at: string): Promise<void> {
  if (draft.text.trim() === '') await db.messageDrafts.delete(person);
  else await db.messageDrafts.put({ ...draft, person, at });
}
