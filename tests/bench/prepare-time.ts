import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { sampleNarrative } from '../support/narrative/samples.ts';
import { bundled } from './bundled.ts';
import type { Prepared } from './prepare-in-worker.ts';
import { type ChromiumRig, evaluateInWorker } from './worker.ts';

/** Prepares a conversation from each reading, one after the other, in the extension's background, beside a full narrative. */
export async function timePreparing(
  rig: ChromiumRig,
  readings: readonly ProfileReading[],
  today: string,
): Promise<Prepared> {
  const given = [readings, sampleNarrative('machine-builder'), today].map((one) => JSON.stringify(one)).join(', ');
  const source = await bundled('tests/bench/prepare-in-worker.ts');
  return (await evaluateInWorker(rig, `${source}\ntimePreparing(${given})`)) as Prepared;
}
