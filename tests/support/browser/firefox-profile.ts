import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../../scripts/setup/browsers.mjs';

/** Names a profile that Firefox has already started with; unset, each start compiles its own scripts anew. */
const USED_PROFILE = 'FIREFOX_PROFILE';

interface Profile {
  folder: string;
  remove(): void;
}

/** A profile in a folder of its own in which nothing of an extension was ever kept. */
export function firefoxProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-firefox-'));
  const used = process.env[USED_PROFILE];
  if (used) cpSync(used, folder, { recursive: true });
  // Firefox may still be writing in its last moment.
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/**
 * Starts Firefox once, without any extension, and has every later start of this process and its children begin with a
 * copy of that profile: half of a first start is filling caches.
 * @returns what takes it away again
 */
export async function useFirefoxOnce(): Promise<() => void> {
  const executablePath = browserPath('firefox');
  if (!executablePath) throw new Error('no Firefox found; `npm test` installs one');
  const { folder, remove } = firefoxProfile();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir: folder, timeout: 90_000 });
  await browser.close();
  process.env[USED_PROFILE] = folder;
  return () => {
    delete process.env[USED_PROFILE];
    remove();
  };
}
