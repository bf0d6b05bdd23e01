import { vi } from 'vitest';
import type * as real from '../../lib/db/database.ts';

/** What holds of the database holds of a sealed one: the same tests, with every row sealed and every name a token. */
vi.mock('../../lib/db/database.ts', async (original) => {
  const { Database } = await original<typeof real>();
  const { OpenLock } = await import('../support/lock/open-lock.ts');
  return {
    Database: class extends Database {
      constructor(...[name, migrations]: ConstructorParameters<typeof Database>) {
        super(name, migrations, new OpenLock());
      }
    },
  };
});

await Promise.all([
  import('../../lib/db/candidates.test.ts'),
  import('../../lib/db/fingerprints.test.ts'),
  import('../../lib/db/message-drafts.test.ts'),
  import('../../lib/db/narrative-migration.test.ts'),
  import('../../lib/db/snapshots.test.ts'),
  import('../../lib/db/journal/append.test.ts'),
  import('../../lib/db/journal/erase.test.ts'),
  import('../../lib/db/journal/migration.test.ts'),
  import('../../lib/db/journal/nothing-lost.test.ts'),
]);
