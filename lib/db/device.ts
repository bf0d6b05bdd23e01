import { Dexie } from 'dexie';
import { createOrderedIds, newId } from '../messages/uuid.ts';
import { onceCommitted } from './browser-transaction.ts';
import type { Database } from './database.ts';
import type { Stamp } from './rows.ts';

/** Ids that are known to stand in their database. */
const known = new WeakMap<Database, string>();

/** This browser profile's id; made on first use. Asked of the database once, since every line that is entered needs it. */
export function deviceId(db: Database): string | Promise<string> {
  return (
    known.get(db) ?? db.device.get('device').then((row) => (row ? remembered(db, row.deviceId) : makeDeviceId(db)))
  );
}

/** It stands there for sure only when the transaction is through that read it: that one may have made it, and fail. */
function remembered(db: Database, id: string): string {
  if (Dexie.currentTransaction) onceCommitted(Dexie.currentTransaction, () => void known.set(db, id));
  return id;
}

/** To be called when it was taken out of the database. */
export function forgetDeviceId(db: Database): void {
  known.delete(db);
}

function makeDeviceId(db: Database): Promise<string> {
  return db.transaction('rw', db.device, async () => {
    const kept = await db.device.get('device');
    if (kept) return kept.deviceId;
    const made = newId();
    await db.device.add({ id: 'device', deviceId: made });
    return made;
  });
}

const nextId = createOrderedIds();

/** The stamp of a record that is written now; ids sort in the order of writing. Inside a transaction it must hold `device`. */
export async function stamp(db: Database, at: string): Promise<Stamp> {
  return { id: nextId(), deviceId: await deviceId(db), at };
}
