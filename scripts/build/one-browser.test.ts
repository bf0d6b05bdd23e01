// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { oneBrowser } from './one-browser.ts';

test('a script asks for the interface by one name only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-build-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, "import { browser } from 'wxt/browser';\nconsole.log(browser.runtime.id);");
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [oneBrowser('chrome')],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'entry' } },
  })) as Rollup.RollupOutput[];
  rmSync(folder, { recursive: true });
  expect(output?.output[0].code).toContain('globalThis.chrome');
  expect(output?.output[0].code).not.toContain('globalThis.browser');
});
