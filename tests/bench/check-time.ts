import { build } from 'esbuild';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Judged } from './checks-in-worker.ts';
import { type ChromiumRig, evaluateInWorker } from './worker.ts';

/**
 * Runs all checks on readings, one after the other, in the extension's background. The packaged background keeps its
 * checks to itself; so the same source is bundled and minified here, and evaluated there.
 */
export async function timeChecks(
  rig: ChromiumRig,
  readings: readonly ProfileReading[],
  today: string,
): Promise<Judged> {
  const call = `timeJudging(${JSON.stringify(readings)}, ${JSON.stringify(today)})`;
  return (await evaluateInWorker(rig, `${await bundled()}\n${call}`)) as Judged;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/checks-in-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'ascii',
    target: 'chrome120',
  });
  return outputFiles[0]?.text ?? '';
}
