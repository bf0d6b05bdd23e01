import type { Transaction } from 'dexie';
import { noticedEvents } from '../../domain/journal/noticed-events.ts';
import { newId } from '../../messages/uuid.ts';
import type { NoticedRow } from '../rows.ts';
import { enter } from './enter.ts';

/** Version 6: what was noticed before there was a journal becomes part of it. */
export async function enterNoticed(transaction: Transaction): Promise<void> {
  const tables = {
    events: transaction.table('events'),
    people: transaction.table('people'),
    erasures: transaction.table('erasures'),
  };
  const rows: NoticedRow[] = await transaction.table('noticed').orderBy('doneAt').toArray();
  for (const { id, kind, network, who, what, doneAt, at, deviceId } of rows) {
    const lines = noticedEvents({ id, kind, network, who, what, at: doneAt }, newId());
    await enter(tables, lines, at, () => deviceId);
  }
}
