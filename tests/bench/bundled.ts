import { build } from 'esbuild';

/** A source file with all it imports as one minified script, to be evaluated in the extension's background. */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'ascii',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}
