import type { Database } from './database.ts';
import type { PackRow } from './rows.ts';

/** The installed reading tables, where they are newer than those of the release. */
export async function installedPack(db: Database, builtIn: number): Promise<Omit<PackRow, 'id'> | null> {
  const kept = await db.packs.get('pack');
  return kept && kept.version > builtIn ? kept : null;
}

/** @returns false where what is installed or built in is as new */
export async function installPack(db: Database, pack: Omit<PackRow, 'id'>, builtIn: number): Promise<boolean> {
  return db.transaction('rw', db.packs, async () => {
    const newest = Math.max(builtIn, (await db.packs.get('pack'))?.version ?? 0);
    if (pack.version <= newest) return false;
    await db.packs.put({ id: 'pack', ...pack });
    return true;
  });
}

export async function removePack(db: Database): Promise<void> {
  await db.packs.clear();
}
