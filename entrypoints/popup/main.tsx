import { Popup, type PopupLink } from '../../components/popup/popup.tsx';
import { mountPage } from '../../components/settings/mount-page.tsx';
import { createSettingsStore } from '../../components/settings/settings-store.ts';
import { call } from '../../lib/messages/call.ts';
import { closeThisTab, reloadTab } from '../../lib/platform/tabs.ts';
import { settingsLink } from '../links/settings-link.ts';
import { reasonFrom } from './reason.ts';

const { reason, tab } = reasonFrom(location.search);

const link: PopupLink = {
  ...settingsLink,
  reload: () => void (tab === null ? closeThisTab() : reloadTab(tab).then(closeThisTab)),
  openSettings: () => void call('openSettings', {}).then(closeThisTab),
};

mountPage(<Popup link={link} store={createSettingsStore(link)} reason={reason} />);
