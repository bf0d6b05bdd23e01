import { Database } from '../../lib/db/database.ts';
import { Lock } from '../../lib/db/lock/lock.ts';
import { MIGRATIONS } from '../../lib/db/migrations.ts';
import { sessionKey } from './lock/session-key.ts';

/** The one open database. */
export const db = new Database('werkstolz', MIGRATIONS, new Lock(sessionKey));
