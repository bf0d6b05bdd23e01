import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a new profile would otherwise ask or offer. */
const PREFERENCES = { translate: { enabled: false } };

/** A fresh profile in a folder of its own. */
export function freshProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  // Chromium may still be writing in its last moment.
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
