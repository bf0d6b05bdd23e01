import { build } from 'esbuild';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Judged } from './checks-in-worker.ts';
import { type ChromiumRig, workerOf } from './worker.ts';

let bundle: Promise<string> | null = null;
let evaluations = 0;

/**
 * Runs all checks on a reading in the extension's background, cold: the code is evaluated anew each time, and a different
 * first line keeps the engine from taking what it compiled before. The packaged background keeps its checks to itself; so
 * the same source is bundled and minified here.
 */
export async function timeChecks(rig: ChromiumRig, reading: ProfileReading, today: string): Promise<Judged> {
  bundle ??= bundled();
  evaluations += 1;
  const worker = await workerOf(rig);
  await worker.evaluate(`/* ${evaluations} */ ${await bundle}`);
  return (await worker.evaluate(`timeJudging(${JSON.stringify(reading)}, ${JSON.stringify(today)})`)) as Judged;
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
