import { createOrderedIds, newId } from '../messages/uuid.ts';
import type { Database } from './database.ts';
import type { Stamp } from './rows.ts';

/** This browser profile's id; made on first use. */
export function deviceId(db: Database): Promise<string> {
  return db.device.get('device').then((known) => known?.deviceId ?? makeDeviceId(db));
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
