// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { disarm } from './disarm.ts';

const LOOSE = `
export const make = (text) => new Function(text);
export const load = (url) => fetch(url);
export class Table { fetch(key) { return 'kept ' + key; } }
export const own = () => new Table().fetch('7');
`;

interface Loose {
  make(text: string): unknown;
  load(url: string): unknown;
  own(): string;
}

test('a package can neither make code nor reach the network; its own methods of that name go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkstolz-build-'));
  const module = join(folder, 'node_modules/loose');
  mkdirSync(module, { recursive: true });
  writeFileSync(join(module, 'index.js'), LOOSE);
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, "export * from './node_modules/loose/index.js';");
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [disarm('loose')],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  rmSync(folder, { recursive: true });
  const code = output?.output[0].code ?? '';
  expect(code).not.toMatch(/new Function\(|\bfetch\(/);
  const loose = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Loose;
  expect(() => loose.make('return 1')).toThrow('no code from text');
  expect(() => loose.load('https://example.org')).toThrow(ReferenceError);
  expect(loose.own()).toBe('kept 7');
});
