import { mountPage } from '../../components/settings/mount-page.tsx';
import { createSettingsStore } from '../../components/settings/settings-store.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { WelcomeLink } from '../../components/welcome/welcome-link.ts';
import { call } from '../../lib/messages/call.ts';
import { OWN_PROFILE } from '../../lib/platform/networks.ts';
import { openTab } from '../../lib/platform/tabs.ts';
import { settingsLink } from '../links/settings-link.ts';

const link: WelcomeLink = {
  ...settingsLink,
  finish: async () => void (await call('saveSettings', { change: { welcomed: true } })),
  openProfile: (network) => void openTab(OWN_PROFILE[network]),
};

mountPage(<Welcome link={link} store={createSettingsStore(link)} />);
