import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import type { DashboardLink } from '../../components/dashboard/dashboard-link.ts';
import { mountPage } from '../../components/settings/mount-page.tsx';
import { createSettingsStore } from '../../components/settings/settings-store.ts';
import { call } from '../../lib/messages/call.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';
import { draftCheckLink } from '../draft/link.ts';
import { settingsLink } from '../links/settings-link.ts';
import { addressLink } from './address-link.ts';
import { restoreBackup, saveBackup } from './backup.ts';
import { fingerprintLink } from './fingerprint-link.ts';
import { handoverLink } from './handover-link.ts';
import { ideasLink } from './ideas-link.ts';
import { installPack } from './install-pack.ts';
import { keptCoach } from './kept-coach.ts';
import { lockLink } from './lock-link.ts';
import { meetingsLink } from './meetings-link.ts';
import { narrativeLink } from './narrative-link.ts';
import { openPdf } from './pdf/open-file.ts';
import { createPeopleFileLink } from './people-file-link.ts';
import { peopleLink } from './people-link.ts';
import { saveFile } from './save-file.ts';
import { createUseLink } from './use-link.ts';

const link: DashboardLink = {
  ...settingsLink,
  runs: () => call('listRuns', {}),
  noticed: () => call('listNoticed', {}),
  undoNoticed: async (id) => void (await call('undoNoticed', { id })),
  onNoticed: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('noticed')) listener();
    }),
  tables: () => call('tables', {}),
  installPack,
  removePack: async () => void (await call('removePack', {})),
  openPdf,
  readImport: (input) => call('readImport', input),
  keepImport: async (input) => void (await call('keepImport', input)),
  ...createUseLink(),
  saveBackup,
  restoreBackup,
  keptCoach,
  loadCapture: () => call('loadCapture', {}),
  prepared: (tab) => call('readPreparation', { tab }),
  handover: handoverLink,
  ideas: ideasLink,
  draftCheck: draftCheckLink,
  fingerprints: fingerprintLink,
  narrative: narrativeLink,
  meetings: meetingsLink,
  people: peopleLink,
  lock: lockLink,
  peopleFile: createPeopleFileLink(),
  saveFile,
  async deleteEverything() {
    const { narrativeAddress } = await call('loadSettings', {});
    await call('deleteEverything', {});
    if (narrativeAddress !== '') await addressLink.giveBack(narrativeAddress);
  },
};

mountPage(<Dashboard link={link} store={createSettingsStore(link)} />);
