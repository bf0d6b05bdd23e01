import { vi } from 'vitest';
import type { Access, CoachSettings, SettingsLink } from '../../../components/settings/settings-link.ts';
import { defaultSettings } from '../../../lib/messages/settings.ts';

/** A page of the extension without an extension: settings as they are before anybody chose, but for what is given. */
export function fakeSettingsLink(settings: Partial<CoachSettings> = {}, access: Partial<Access> = {}) {
  let now: CoachSettings = { ...defaultSettings('de'), ...settings };
  return {
    load: async () => ({ settings: now, access: { linkedin: true, xing: false, ...access } }),
    save: vi.fn(async (change: Partial<CoachSettings>) => {
      now = { ...now, ...change };
    }),
    grant: async () => true,
    revoke: async () => {},
    onChange: () => () => {},
    shortcut: async () => 'Alt+W',
  } satisfies SettingsLink;
}
