/** Bundled and evaluated in the extension's background: all checks, as they run there. */
import { judgeProfile } from '../../lib/domain/profile/judge.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { standardContext } from '../support/check-context.ts';

export interface Judged {
  milliseconds: number;
  /** How many checks came to an outcome of their own. */
  judged: number;
}

const timeJudging = (reading: ProfileReading, today: string): Judged => {
  const context = standardContext({ today });
  const start = performance.now();
  const results = judgeProfile(reading, context);
  const milliseconds = performance.now() - start;
  return { milliseconds, judged: results.filter(({ outcome }) => outcome !== 'notApplicable').length };
};

Object.assign(globalThis, { timeJudging });
