import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { bundled } from './bundled.ts';
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
  return (await evaluateInWorker(rig, `${await bundled('tests/bench/checks-in-worker.ts')}\n${call}`)) as Judged;
}
