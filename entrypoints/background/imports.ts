import type { Database } from '../../lib/db/database.ts';
import { canonicalKey, keptReading, saveOwn, saveReading } from '../../lib/db/people.ts';
import { keepRun } from '../../lib/db/runs.ts';
import { pathOfKey } from '../../lib/domain/profile/profile-path.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { localeOf } from '../../lib/languages/translate.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { keyFor } from './look.ts';
import { nowIso, today } from './now.ts';
import { ownLook } from './own-look.ts';
import { personOfImport } from './person-of-import.ts';
import { readImport } from './read-import.ts';
import { importView, refusedImport } from './views/import-view.ts';
import { addressOf, joinKept } from './whose.ts';
import { translateFor } from './words.ts';

type ImportHandlers = Pick<Handlers, 'readImport' | 'keepImport' | 'lookAtKept' | 'openImport'>;

/** What the background does with a text or a file that the user brings. Others' profiles are answered and forgotten. */
export function createImportHandlers(db: Database, settingsNow: () => Promise<Settings>): ImportHandlers {
  return {
    async readImport(input) {
      const { language } = await settingsNow();
      const translate = translateFor(language);
      const result = readImport(input, today());
      if (!result.ok) return refusedImport(result.why, result.network, translate);
      return importView(result.reading, await personOfImport(db, result.reading), translate, localeOf(language));
    },

    async keepImport(input) {
      const result = readImport(input, today());
      const found = result.ok ? await personOfImport(db, result.reading) : null;
      if (!result.ok || !found?.person || result.reading.isOwn === false) throw new Failure('bad-request');
      const parts = { db, settings: await settingsNow(), at: nowIso(), today: today() };
      await keepOwn(parts, found.person, result.reading);
      return null;
    },

    async lookAtKept({ person }) {
      const key = await keyFor(db, person);
      const kept = await keptReading(db, key);
      if (!kept) throw new Failure('bad-request');
      const parts = { db, settings: await settingsNow(), at: kept.at, today: today() };
      return (await ownLook(parts, key, kept.reading, addressOf(kept.reading))).look;
    },

    async openImport() {
      await openOwnPage('/dashboard.html#import');
      return null;
    },
  };
}

type Parts = Parameters<typeof ownLook>[0];

async function keepOwn(parts: Parts, person: string, reading: ProfileReading): Promise<void> {
  const { db, at } = parts;
  await saveOwn(db, person, true, at);
  const key = await canonicalKey(db, person);
  const path = reading.path ?? pathOfKey(person);
  const joined = await joinKept(db, key, { ...reading, path, isOwn: true }, at);
  await saveReading(db, key, joined, at);
  const { run } = await ownLook(parts, key, joined, addressOf(joined));
  if (run) await keepRun(db, key, run, at);
}
