import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { asciiOnly } from '../../scripts/build/ascii-only.ts';
import { runProgram } from '../../scripts/pipeline/step.ts';
import { BUILD } from '../support/build/output.ts';

/**
 * Builds what ships and takes a copy, so that no other build changes it under the browser's hands.
 * @param folder gets it
 */
export async function shippedExtension(folder: string): Promise<string> {
  const { code, output } = await runProgram('node_modules/wxt/bin/wxt.mjs', ['build']);
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  cpSync(BUILD.chromium, folder, { recursive: true });
  return folder;
}

/** The shipped extension with `always-loaded.ts` in the place of its always-on script. */
export async function alwaysLoadedExtension(shipped: string, folder: string): Promise<string> {
  cpSync(shipped, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [asciiOnly()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'tests/bench/always-loaded.ts', formats: ['iife'], name: 'bench', fileName: () => 'edge.js' },
    },
  });
  return folder;
}

/** An extension with nothing in it: the same browser, started the same way, without ours. */
export function emptyExtension(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1' }));
  return folder;
}
