import type { SettingsLink } from '../../components/settings/settings-link.ts';
import { call } from '../../lib/messages/call.ts';
import { accessNow, askForAccess, giveBackAccess, onAccessChange } from '../../lib/platform/access.ts';
import { shortcut } from '../../lib/platform/extension.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** What every page of the extension needs: settings from the background, access from the browser. */
export const settingsLink: SettingsLink = {
  async load() {
    const [settings, access] = await Promise.all([call('loadSettings', {}), accessNow()]);
    return { settings, access };
  },
  save: async (change) => void (await call('saveSettings', { change })),
  grant: (network) => askForAccess(network),
  revoke: (network) => giveBackAccess(network),
  onChange(listener) {
    const unsubscribe = onSharedChange((keys) => {
      if (keys.includes('revision')) listener();
    });
    const unhear = onAccessChange(listener);
    return () => {
      unsubscribe();
      unhear();
    };
  },
  shortcut,
};
