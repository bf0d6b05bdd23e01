import type { PanelView } from '../../components/coach/panel.ts';
import { call } from '../../lib/messages/call.ts';
import type { PanelId } from '../../lib/messages/panels.ts';
import { networkAt, OWN_PROFILE } from '../../lib/platform/networks.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';
import { goTo, openTab, reloadTab } from '../../lib/platform/tabs.ts';
import type { FrontTab } from '../links/front-tab.ts';
import type { ShellLink } from '../links/keep-coach.ts';
import { watchTab } from './watch-tab.ts';

/** Stands for a page that the browser does not show us. */
const NOWHERE = 'about:blank';

/** Loaded when they are opened; here a page of the extension can do that by itself. */
const PANELS: Record<PanelId, () => Promise<PanelView>> = {
  idea: async () => (await import('../idea/view.tsx')).IdeaView,
  conversation: async () => (await import('../conversation/view.tsx')).ConversationView,
  candidate: async () => (await import('../candidate/view.tsx')).CandidateView,
  draft: async () => (await import('../draft/view.tsx')).DraftView,
  notes: async () => (await import('../notes/view.tsx')).NotesBeside,
  today: async () => (await import('../today/beside.tsx')).TodayBeside,
};

/** The coach's connection to the tab in front, from the browser's own panel. */
export function besideShell(front: FrontTab): ShellLink {
  const address = () => front.now()?.address ?? NOWHERE;
  return {
    address,
    async look() {
      const tab = await front.settled();
      return call('look', { tab: tab?.id ?? null, address: address() });
    },
    // The page is out of sight from here; the browser tells when another one comes.
    stillNames: () => true,
    watch(signals) {
      let before = address();
      const unfollow = front.onChange(() => {
        const now = address();
        if (now === before) signals.changed();
        else signals.went();
        before = now;
      });
      const unwatch = watchTab(front, signals);
      const unsubscribe = onSharedChange((keys) => {
        // A click on the icon may have made the page readable.
        if (keys.includes('revision')) front.refresh();
      });
      return () => {
        unwatch();
        unfollow();
        unsubscribe();
      };
    },
    sees: () => call('sees', { tab: front.now()?.id ?? null, kept: null }),
    capture: async () => void (await call('capture', { tab: front.now()?.id ?? null })),
    hasPanels: true,
    tab: () => front.now()?.id ?? null,
    bringPanel: async (panel) => PANELS[panel](),
    openSettings: () => void call('openSettings', {}),
    openImport: () => void call('openImport', {}),
    openOwnProfile() {
      const tab = front.now();
      const address = OWN_PROFILE[networkAt(tab?.address) ?? 'linkedin'];
      void (tab ? goTo(tab.id, address) : openTab(address));
    },
    reload() {
      const tab = front.now();
      if (tab) void reloadTab(tab.id);
    },
    close: null,
  };
}
