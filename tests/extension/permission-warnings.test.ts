import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../support/browser/chromium.ts';
import type { Rig } from '../support/browser/rig.ts';
import { BUILD } from '../support/build/output.ts';
import { peopleSite } from './people-site.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startChromium(peopleSite, { extension: BUILD.chromium });
});
afterAll(() => rig?.close());

/** What Chromium would warn of when somebody installs an extension with this manifest. */
async function warningsOf(manifest: string): Promise<string[]> {
  const page = await rig.extensionPage('popup.html');
  const asked = `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(manifest)})`;
  return (await page.evaluate(asked)) as string[];
}

test('Chromium warns of nothing that the manifest requires; it would of tabs', async () => {
  const manifest = readFileSync(`${BUILD.chromium}/manifest.json`, 'utf8');
  expect(await warningsOf(manifest)).toEqual([]);
  const { permissions, ...others } = JSON.parse(manifest) as { permissions: string[] };
  expect(await warningsOf(JSON.stringify({ ...others, permissions: [...permissions, 'tabs'] }))).toHaveLength(1);
});
