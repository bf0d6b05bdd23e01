import { call } from '../../lib/messages/call.ts';
import { networkAt, OWN_PROFILE } from '../../lib/platform/networks.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';
import { worldHere } from '../edge/world.ts';
import type { ShellLink } from '../links/keep-coach.ts';
import { createNameWatch } from './name-watch.ts';
import { watchPage } from './watch-page.ts';

/** The coach's connection to the page it stands in. */
export function inPageShell(close: () => void): ShellLink {
  return {
    address: () => location.href,
    look: () => call('look', { tab: null, address: location.href }),
    stillNames: createNameWatch(),
    watch(signals) {
      const unwatch = watchPage(signals);
      const unsubscribe = onSharedChange((keys) => {
        if (keys.includes('revision')) signals.outdated();
      });
      return () => {
        unwatch();
        unsubscribe();
      };
    },
    sees: () => call('sees', { tab: null, kept: null }),
    capture: async () => void (await call('capture', { tab: null })),
    tab: () => null,
    hasPanels: true,
    async bringPanel(panel) {
      await call('bringPanel', { panel });
      const view = worldHere()?.panels?.[panel];
      if (!view) throw new Error('panel-gone');
      return view;
    },
    openSettings: () => void call('openSettings', {}),
    openImport: () => void call('openImport', {}),
    openOwnProfile: () => location.assign(OWN_PROFILE[networkAt(location.href) ?? 'linkedin']),
    reload: () => location.reload(),
    close,
  };
}
