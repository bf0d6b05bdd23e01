import { createStore } from 'zustand/vanilla';
import type { Network } from '../../lib/domain/profile/reading.ts';
import type { Access, CoachSettings, SettingsLink } from './settings-link.ts';

export interface SettingsState {
  /** null = not loaded yet. */
  settings: CoachSettings | null;
  access: Access;
  shortcut: string;
  /** What became of the last change. */
  saving: 'idle' | 'saved' | 'failed';
  /** Network whose access the browser refused last. */
  refused: Network | null;
  load(): Promise<void>;
  /** Applies a change at once and saves it; where saving fails the change stays on the screen and is marked. */
  change(change: Partial<CoachSettings>): Promise<void>;
  grant(network: Network): Promise<void>;
  revoke(network: Network): Promise<void>;
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

/** Settings and access as one page of the extension shows them. */
export function createSettingsStore(link: SettingsLink) {
  const store = createStore<SettingsState>()((set) => ({
    settings: null,
    access: { linkedin: false, xing: false },
    shortcut: '',
    saving: 'idle',
    refused: null,

    async load() {
      const [{ settings, access }, shortcut] = await Promise.all([link.load(), link.shortcut()]);
      set({ settings, access, shortcut });
    },

    async change(change) {
      set(({ settings }) => ({ settings: settings && { ...settings, ...change }, saving: 'idle' }));
      try {
        await link.save(change);
        set({ saving: 'saved' });
      } catch {
        set({ saving: 'failed' });
      }
    },

    async grant(network) {
      const granted = await link.grant(network);
      set(({ access }) => ({
        access: { ...access, [network]: granted || access[network] },
        refused: granted ? null : network,
      }));
    },

    async revoke(network) {
      await link.revoke(network);
      set(({ access }) => ({ access: { ...access, [network]: false }, refused: null }));
    },
  }));
  link.onChange(() => void store.getState().load());
  return store;
}
