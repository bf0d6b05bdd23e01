import { build } from 'esbuild';

let bundled: Promise<string> | null = null;

/** The way in which every surface speaks to the background, as one script for a page of the extension: `surface.call`. */
export function callScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { call } from './lib/messages/call.ts'", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'surface',
  });
  return `${outputFiles[0]?.text ?? ''}; globalThis.surface = surface`;
}
