import type { NoticedAction } from '../domain/journal/noticed-action.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';

/** Keeps an action under its own id, so that it stands there once however often it is kept. */
export async function keepNoticed(db: Database, action: NoticedAction, at: string): Promise<void> {
  const { id, kind, network, who, what } = action;
  await db.noticed.put({ ...(await stamp(db, at)), id, kind, network, who, what, doneAt: action.at });
}

export async function forgetNoticed(db: Database, id: string): Promise<void> {
  await db.noticed.delete(id);
}

/** Newest first. */
export async function noticedActions(db: Database, most = Number.POSITIVE_INFINITY): Promise<NoticedAction[]> {
  const rows = await db.noticed.orderBy('doneAt').reverse().limit(most).toArray();
  return rows.map(({ id, kind, network, who, what, doneAt }) => ({ id, kind, network, who, what, at: doneAt }));
}
