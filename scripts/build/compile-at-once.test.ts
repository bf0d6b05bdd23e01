// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { compileAtOnce } from './compile-at-once.ts';

test('the hint is the first line of that script, behind minification, and of no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-build-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, 'export const read = () => document.title;');
  const codeAs = async (fileName: string) => {
    const [output] = (await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [compileAtOnce('reader.js')],
      build: { write: false, lib: { entry, formats: ['iife'], name: 'entry', fileName: () => fileName } },
    })) as Rollup.RollupOutput[];
    return output?.output[0].code ?? '';
  };
  const codes = [await codeAs('reader.js'), await codeAs('other.js')];
  rmSync(folder, { recursive: true });
  expect(codes[0]).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  expect(codes[1]).not.toContain('allFunctionsCalledOnLoad');
});
