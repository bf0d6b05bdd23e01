/** Bundled and evaluated in the extension's background: all checks, as they run there. */
import { judgeProfile } from '../../lib/domain/profile/judge.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { standardContext } from '../support/check-context.ts';

export interface Judged {
  /** Of all checks on each reading, in order. */
  milliseconds: number[];
  /** How many checks came to an outcome of their own. */
  judged: number;
}

const timeJudging = (readings: readonly ProfileReading[], today: string): Judged => {
  const context = standardContext({ today });
  const milliseconds: number[] = [];
  let judged = 0;
  for (const reading of readings) {
    const start = performance.now();
    const results = judgeProfile(reading, context);
    milliseconds.push(performance.now() - start);
    judged = results.filter(({ outcome }) => outcome !== 'notApplicable').length;
  }
  return { milliseconds, judged };
};

Object.assign(globalThis, { timeJudging });
