import type { Database } from '../../lib/db/database.ts';
import { installedPack, installPack, removePack } from '../../lib/db/packs.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { BUILT_IN } from '../../lib/sites/pack/pack.ts';
import { PUBLIC_KEY } from '../../lib/sites/pack/public-key.ts';
import { openPack } from '../../lib/sites/pack/sealed.ts';

/**
 * What the background does about reading tables.
 * @param publicKey whose packs are taken, Ed25519 in base64
 */
export function createPackHandlers(
  db: Database,
  publicKey = PUBLIC_KEY,
): Pick<Handlers, 'tables' | 'installPack' | 'removePack'> {
  return {
    async tables() {
      const kept = await installedPack(db, BUILT_IN.version);
      return { builtIn: BUILT_IN, installed: kept && { version: kept.version, date: kept.date } };
    },

    // The page that chose the file has tried its selectors; here, without a document, they can't be.
    async installPack({ text }) {
      const opened = await openPack(text, publicKey);
      if (!opened.ok) return opened.fault;
      return (await installPack(db, opened.pack, BUILT_IN.version)) ? 'installed' : 'older';
    },

    async removePack() {
      await removePack(db);
      return null;
    },
  };
}
