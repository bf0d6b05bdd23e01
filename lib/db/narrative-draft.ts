import type { Database } from './database.ts';
import type { NarrativeDraftRow } from './rows.ts';

export async function loadDraft(db: Database): Promise<NarrativeDraftRow | null> {
  const draft = await db.narrativeState.get('draft');
  return draft?.id === 'draft' ? draft : null;
}

export async function saveDraft(db: Database, data: unknown, at: string): Promise<void> {
  await db.narrativeState.put({ id: 'draft', at, data });
}

export async function dropDraft(db: Database): Promise<void> {
  await db.narrativeState.delete('draft');
}
