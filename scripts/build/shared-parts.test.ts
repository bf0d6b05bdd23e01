// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { sharedParts } from './shared-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'werkstolz-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function codeOf(script: string): Promise<string> {
  const entry = join(folder, 'entrypoints', script, 'index.ts');
  mkdirSync(join(entry, '..'), { recursive: true });
  writeFileSync(entry, "import { useState } from 'react';\nexport const twice = () => [useState, useState];\n");
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sharedParts(['idea'])],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: { external: (id) => script !== 'idea' && id === 'react' },
    },
  })) as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}

test('the script of a panel takes React from the isolated world', async () => {
  const code = await codeOf('idea');
  expect(code).not.toMatch(/from ["']react["']/);
  expect(code).toContain('Symbol.for("beside")');
});

test('every other script keeps its own', async () => {
  expect(await codeOf('sidebar')).toMatch(/from ["']react["']/);
});
