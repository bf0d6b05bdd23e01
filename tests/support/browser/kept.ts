import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { callSource } from './in-page.ts';
import { BARE_PAGE, type Rig } from './rig.ts';

/** Every row of every table, by table. */
export type Kept = Record<string, unknown[]>;

/** Everything that the extension keeps: its database, and what scripts in pages could read. */
export async function keptBy(rig: Rig): Promise<{ tables: Kept; shared: Record<string, unknown> }> {
  const page = await rig.extensionPage(BARE_PAGE);
  const kept = await keptOn(page);
  await page.close();
  return kept;
}

/** The same, seen from a page of the extension that is open; for those who ask again and again. */
export const keptOn = (page: Page): ReturnType<typeof keptBy> =>
  page.evaluate(callSource(readEverything, [])) as ReturnType<typeof keptBy>;

/** Runs in a page of the extension. */
async function readEverything() {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const tables: Kept = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const table of database.objectStoreNames) {
      tables[table] = await done(database.transaction(table).objectStore(table).getAll());
    }
    database.close();
  }
  const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  return { tables, shared: await storage.local.get() };
}
