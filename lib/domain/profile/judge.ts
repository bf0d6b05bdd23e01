import type { Check, CheckContext, Evidence, Outcome, Role } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import type { ProfileReading } from './reading.ts';

/** What came out of one check. */
export interface CheckResult {
  check: Check;
  outcome: Outcome;
  evidence: Evidence[];
  values: Record<string, string | number>;
}

/**
 * Runs every check of the reading's network, in the order of the list. A check whose weight is 0 for the role comes
 * out as `notApplicable` without being run.
 * @throws never because of the reading's content: a check is total over any text
 */
export function judgeProfile(reading: ProfileReading, context: CheckContext): CheckResult[] {
  return CHECKS.filter((check) => check.network === reading.network).map((check) => {
    if (check.weights[context.role] === 0) return { check, outcome: 'notApplicable', evidence: [], values: {} };
    const { outcome, evidence, values = {} } = check.judge(reading, context);
    return { check, outcome, evidence, values };
  });
}

const VALUE: Partial<Record<Outcome, number>> = { pass: 1, partial: 0.5, fail: 0 };

export interface Level {
  /** 1–4; null where less than half of the weight could be read. */
  level: 1 | 2 | 3 | 4 | null;
  /** Share of weight passed among what could be read, 0–1. */
  passed: number;
  /** Share of weight that could be read among what applies, 0–1. */
  readable: number;
}

/**
 * The level: share of weight passed among what could be read (< 40 %, < 65 %, < 85 %, else). Under 50 % readable there
 * is none, since an unread page says nothing about its owner. Steps are a convention of this coach, not of a network.
 */
export function levelOf(results: readonly CheckResult[], role: Role): Level {
  let total = 0;
  let read = 0;
  let passed = 0;
  for (const { check, outcome } of results) {
    if (outcome === 'notApplicable') continue;
    const weight = check.weights[role];
    total += weight;
    const value = VALUE[outcome];
    if (value === undefined) continue;
    read += weight;
    passed += weight * value;
  }
  const share = read === 0 ? 0 : passed / read;
  const readable = total === 0 ? 0 : read / total;
  const level = readable < 0.5 ? null : share < 0.4 ? 1 : share < 0.65 ? 2 : share < 0.85 ? 3 : 4;
  return { level, passed: share, readable };
}

/** Effect of mending one finding per minute of work: weight × (1 failed, ½ partly) ÷ minutes. */
export function effectPerMinute({ check, outcome }: CheckResult, role: Role): number {
  const open = 1 - (VALUE[outcome] ?? 1);
  return (check.weights[role] * open) / check.minutes;
}

/** Open findings, the one with the greatest effect per minute first; ties by weight, then by id. */
export function openFindings(results: readonly CheckResult[], role: Role): CheckResult[] {
  return results
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'partial')
    .sort(
      (a, b) =>
        effectPerMinute(b, role) - effectPerMinute(a, role) ||
        b.check.weights[role] - a.check.weights[role] ||
        a.check.id.localeCompare(b.check.id),
    );
}

/** Passed checks that know how to go further, the weightiest first: what lifts a profile that is good already. */
export function possibleLifts(results: readonly CheckResult[], role: Role): CheckResult[] {
  return results
    .filter(({ check, outcome }) => outcome === 'pass' && check.wording.de.lift !== undefined)
    .sort((a, b) => b.check.weights[role] - a.check.weights[role] || a.check.minutes - b.check.minutes);
}
