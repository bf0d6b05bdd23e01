import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import type { DashboardLink } from '../../components/dashboard/dashboard-link.ts';
import { mountPage } from '../../components/settings/mount-page.tsx';
import { createSettingsStore } from '../../components/settings/settings-store.ts';
import { call } from '../../lib/messages/call.ts';
import { settingsLink } from '../links/settings-link.ts';

const link: DashboardLink = {
  ...settingsLink,
  runs: () => call('listRuns', {}),
  deleteEverything: async () => void (await call('deleteEverything', {})),
};

mountPage(<Dashboard link={link} store={createSettingsStore(link)} />);
