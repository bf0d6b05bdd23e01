import { parseSettings, type Settings, type SettingsChange, withChange } from '../messages/settings.ts';
import type { Database } from './database.ts';

/** @param language of the browser's interface, for what nobody chose yet */
export async function loadSettings(db: Database, language: string): Promise<Settings> {
  return parseSettings((await db.settings.get('settings'))?.value, language);
}

export async function saveSettings(db: Database, change: SettingsChange, language: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const value = withChange(await loadSettings(db, language), change);
    await db.settings.put({ id: 'settings', value });
  });
}
