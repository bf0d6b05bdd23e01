import { fetchText } from '../../lib/connections/fetch-text.ts';
import { saveAnswers } from '../../lib/db/answers.ts';
import type { Database } from '../../lib/db/database.ts';
import { deleteEverything } from '../../lib/db/delete-everything.ts';
import { installedPack } from '../../lib/db/packs.ts';
import { ownPeople, saveConfirmation, saveOwn } from '../../lib/db/people.ts';
import { allRuns } from '../../lib/db/runs.ts';
import { loadSettings, saveSettings } from '../../lib/db/settings.ts';
import { compileWords } from '../../lib/languages/compile.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import type { Settings } from '../../lib/messages/settings.ts';
import { Failure } from '../../lib/messages/wire.ts';
import { browserLanguage } from '../../lib/platform/extension.ts';
import { networkAt } from '../../lib/platform/networks.ts';
import { hasOrigin } from '../../lib/platform/origin-access.ts';
import { inject } from '../../lib/platform/scripts.ts';
import { openOwnPage, tabNow } from '../../lib/platform/tabs.ts';
import { BUILT_IN } from '../../lib/sites/pack/pack.ts';
import { createBackupHandlers } from './backup.ts';
import { createCandidateHandlers } from './candidate/handlers.ts';
import { createConversationHandlers } from './conversation.ts';
import { createDraftHandlers } from './draft-check.ts';
import { createFingerprintHandlers } from './fingerprints.ts';
import { createHandoverHandlers } from './handover.ts';
import { createIdeaHandlers, suggest } from './ideas.ts';
import { createImportHandlers } from './imports.ts';
import { createEraseHandlers } from './journal/erasing.ts';
import { createJournalReaders } from './journal/readers.ts';
import { createJournalSearch } from './journal/search.ts';
import { createJournalWriters } from './journal/writers.ts';
import { createJournalImportHandlers } from './journal-import.ts';
import { createLockHandlers } from './lock/handlers.ts';
import { keyFor, type LookParts, lookAt } from './look.ts';
import { createMeetingHandlers } from './meetings.ts';
import { createNarrativeAddressHandlers } from './narrative-address.ts';
import { createNarrativeHandlers } from './narratives.ts';
import { createNoticedHandlers } from './noticed.ts';
import { nowIso, today } from './now.ts';
import { createPackHandlers } from './packs.ts';
import { createPagesInView, type PagesInView } from './pages-in-view.ts';
import { prepareReader, readTab } from './read-tab.ts';
import { rehearseChecks } from './rehearse-checks.ts';
import { createSeenPeople } from './seen-people.ts';
import { createSelfTestHandlers } from './self-test-handlers.ts';
import { withSnapshots } from './snapshots.ts';
import { createTodayHandlers } from './today/handlers.ts';
import { noAccessLook } from './views/no-access-view.ts';
import { runViews } from './views/run-view.ts';
import { ownAt, personAt } from './whose.ts';
import { translateFor } from './words.ts';

/**
 * What the background does for each command. Everything that a mutation awaits is the database.
 * @param lockChanged told whenever the lock was opened, closed, turned on or off
 */
export function createHandlers(db: Database, lockChanged: () => Promise<void>): Handlers {
  const seen = createSeenPeople();
  const inView = pagesInView(db);
  const search = createJournalSearch(db);
  const settingsNow = (): Promise<Settings> => loadSettings(db, browserLanguage());
  const candidates = createCandidateHandlers({ db, settingsNow, inView });
  const writers = createJournalWriters(db);
  const { forget: forgetErasing, ...erasing } = createEraseHandlers(db, search);
  const change = async (changes: Parameters<typeof saveSettings>[1]) => {
    await saveSettings(db, changes, browserLanguage());
    return null;
  };
  const forget = () => {
    seen.forget();
    inView.forget();
    search.forget();
    forgetErasing();
  };
  db.lock.onClose(forget);
  const noAccess = async (code: 'no-access' | 'revoked' | 'locked', address: string) =>
    noAccessLook({ code, address, readAt: nowIso(), translate: translateFor((await settingsNow()).language) });

  return {
    async start() {
      const { language, theme, width, stand } = await settingsNow();
      return { language, theme, width, stand, words: compileWords(language) };
    },

    async look({ tab, address }, caller) {
      if (caller.kind === 'revoked') return noAccess('revoked', address);
      const id = caller.kind === 'in-page' ? caller.tab : tab;
      const before = id === null ? null : await tabNow(id);
      if (id === null || !before?.address) return noAccess('no-access', address);
      if (!networkAt(before.address)) return noAccess('no-access', before.address);
      await db.open();
      if (db.lock.is === 'locked') return noAccess('locked', before.address);
      const read: LookParts['read'] = async (own, day, pack) => {
        const reading = await readTab(id, own, day, pack);
        inView.note(id, reading);
        return reading;
      };
      return lookAt({ db, settings: await settingsNow(), seen, at: nowIso(), today: today(), read });
    },

    async bringSidebar(_input, caller) {
      if (caller.kind === 'extension') throw new Failure('forbidden');
      await inject(caller.tab, '/sidebar.js');
      return null;
    },

    async bringPanel({ panel }, caller) {
      if (caller.kind === 'extension') throw new Failure('forbidden');
      await inject(caller.tab, `/${panel}.js`);
      return null;
    },

    async prepare(_input, caller) {
      if (caller.kind === 'extension') throw new Failure('forbidden');
      await prepareReader(caller.tab, today());
      const network = networkAt((await tabNow(caller.tab))?.address);
      if (network) await rehearseChecks(network, await settingsNow());
      return null;
    },

    async openSettings() {
      await openOwnPage('/dashboard.html#settings');
      return null;
    },

    async setOwn({ person, own }) {
      seen.forget();
      await saveOwn(db, person, own, nowIso());
      return null;
    },

    async confirmCurrent({ person }) {
      await saveConfirmation(db, await keyFor(db, person), nowIso());
      return null;
    },

    async saveAnswers({ person, check, answers }) {
      await saveAnswers(db, await keyFor(db, person), check, answers, nowIso());
      return null;
    },

    setAppearance: ({ theme, width }) => change({ theme, width }),
    saveSettings: (input) => change(input.change),
    loadSettings: settingsNow,

    async listRuns() {
      const { language } = await settingsNow();
      const kept = await db.readings.toArray();
      const names = Object.fromEntries(kept.map(({ person, reading }) => [person, reading.name]));
      return runViews({ runs: await allRuns(db), names, language, translate: translateFor(language) });
    },

    ...candidates,
    ...createConversationHandlers(db, settingsNow, inView),
    ...createMeetingHandlers(db, settingsNow),
    ...createIdeaHandlers(db, settingsNow, inView),
    ...createNarrativeHandlers(db, settingsNow),
    ...createNarrativeAddressHandlers(db, settingsNow, { fetchText, hasOrigin }),
    ...createNoticedHandlers(db, settingsNow),
    ...createDraftHandlers(db, settingsNow),
    ...createFingerprintHandlers(db),
    ...createTodayHandlers({
      db,
      settingsNow,
      suggest: async (tab) => suggest(db, await settingsNow(), await inView.in(tab)),
    }),
    ...createJournalReaders(db, settingsNow, search),
    ...writers,
    ...erasing,
    ...withSnapshots(db, seen, { ...writers, ...candidates }),
    ...createPackHandlers(db),
    ...createImportHandlers(db, settingsNow),
    ...createJournalImportHandlers(db),
    ...createHandoverHandlers(db),
    ...createBackupHandlers(db, search),
    ...createLockHandlers(db, lockChanged),
    ...createSelfTestHandlers(db, settingsNow, seen),

    async deleteEverything() {
      forget();
      await deleteEverything(db);
      return null;
    },
  };
}

/** The pages in front, read with what the user's own people and an installed pack say. */
function pagesInView(db: Database): PagesInView {
  return createPagesInView({
    async addressOf(tab) {
      const address = (await tabNow(tab))?.address;
      return address && networkAt(address) ? address : null;
    },
    async read(tab) {
      const pack = await installedPack(db, BUILT_IN.version);
      return readTab(tab, await ownPeople(db), today(), pack?.tables ?? null);
    },
    async isOwn({ address, result }) {
      if (!result.ok || result.reading.kind !== 'profile') return false;
      const person = personAt(result.reading, address);
      return (await ownAt(db, person, result.reading.isOwn)) === true;
    },
  });
}
