import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ElementHandle, Page } from 'puppeteer-core';
import { allCases } from '../cases.ts';
import { copiedText } from '../paste/copied-text.ts';
import { FILES, type FileName } from '../pdf/files.ts';

/** What copying the page of a sample profile leaves on the clipboard, as Chromium does it. */
export function textOfCase(situation: string): string {
  const found = allCases().find((one) => one.situation === situation && one.name.split('/')[1] === 'profile');
  if (!found) throw new Error(`no case ${situation}`);
  return copiedText(new JSDOM(found.html).window.document, 'chromium');
}

/** Puts a text into the field, as pasting does: at once, and through the browser's own editing. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((pasted) => {
    document.querySelector('textarea')?.focus();
    document.execCommand('insertText', false, pasted);
  }, text);
}

/** Picks a file, as the browser's own dialog does. */
export const pickFile = (page: Page, name: FileName): Promise<void> => pickBytes(page, name, FILES[name]);

/** Picks a file of any content. */
export async function pickBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('there is no field for a file');
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-file-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await input.uploadFile(path);
  // The browser reads it a moment later.
  setTimeout(() => rmSync(folder, { recursive: true, force: true }), 10_000).unref();
}
