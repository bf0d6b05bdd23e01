import { vi } from 'vitest';
import type * as real from '../../lib/db/database.ts';

/** What the background answers does not depend on whether rows are sealed. */
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
  import('../../entrypoints/background/backup.test.ts'),
  import('../../entrypoints/background/imports.test.ts'),
  import('../../entrypoints/background/inbox.test.ts'),
  import('../../entrypoints/background/journal-import.test.ts'),
  import('../../entrypoints/background/look.test.ts'),
  import('../../entrypoints/background/narratives.test.ts'),
  import('../../entrypoints/background/noticed.test.ts'),
  import('../../entrypoints/background/journal/journal.test.ts'),
  import('../../entrypoints/background/today/today.test.ts'),
]);
