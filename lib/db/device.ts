import { createOrderedIds, newId } from '../messages/uuid.ts';
import type { Database } from './database.ts';
import { createKnown } from './known.ts';
import type { Stamp } from './rows.ts';

const ids = createKnown<string>();

/** This browser profile's id; made on first use. */
export const deviceId = (db: Database): Promise<string> =>
  db.device.get('device').then((row) => row?.deviceId ?? makeDeviceId(db));

/**
 * The same, asked of the database once, since every line that is entered needs it. Only for a transaction that has got an
 * answer to something: one that waits for its turn may wait for everything to be deleted, the id included.
 */
export function deviceIdAgain(db: Database): string | Promise<string> {
  return (
    ids.of(db) ??
    deviceId(db).then((id) => {
      ids.keep(id);
      return id;
    })
  );
}

/** To be called when it was taken out of the database. */
export const forgetDeviceId = (db: Database): void => ids.forget(db);

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
