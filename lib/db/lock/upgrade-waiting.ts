import { browserTransaction } from '../browser-transaction.ts';
import type { Database } from '../database.ts';
import type { Cipher } from './cipher.ts';

/** Does the upgrades that waited until rows can be opened (`waitingUpgrade`), in one transaction. */
export async function upgradeWaiting(db: Database, cipher: Cipher): Promise<void> {
  const row = await db.lockState.get('waiting');
  if (row?.id !== 'waiting') return;
  await db.transaction('rw', db.tables, async (transaction) => {
    db.lock.setApart(browserTransaction(transaction), cipher);
    for (const { version, upgrade } of db.migrations) {
      if (row.versions.includes(version)) await upgrade?.(transaction);
    }
    await db.lockState.delete('waiting');
  });
}
