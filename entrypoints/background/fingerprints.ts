import type { Database } from '../../lib/db/database.ts';
import { dropFingerprints, keepFingerprints, keptFingerprints } from '../../lib/db/fingerprints.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { nowIso } from './now.ts';

type FingerprintHandlers = Pick<Handlers, 'keepFingerprints' | 'listFingerprints' | 'dropFingerprints'>;

/** What the background does about the posts of colleagues that drafts are compared with. */
export const createFingerprintHandlers = (db: Database): FingerprintHandlers => ({
  async keepFingerprints({ posts }) {
    await keepFingerprints(db, posts, nowIso());
    return null;
  },
  async listFingerprints() {
    return (await keptFingerprints(db)).map(({ id, label, at }) => ({ id, label, at }));
  },
  async dropFingerprints({ ids }) {
    await dropFingerprints(db, ids);
    return null;
  },
});
