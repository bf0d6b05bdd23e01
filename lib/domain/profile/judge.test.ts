import { describe, expect, it } from 'vitest';
import type { Check, Outcome } from './checks/check.ts';
import { type CheckResult, levelOf, openFindings, possibleLifts } from './judge.ts';

const text = { name: 'n', fail: 'f', partial: 'p', advice: 'a', reason: 'r', good: 'g', bad: 'b' };

function result(id: string, outcome: Outcome, weight: 0 | 1 | 2 | 3, minutes = 10, lift?: string): CheckResult {
  const check: Check = {
    id,
    network: 'linkedin',
    dimension: 'proof',
    weights: { executive: weight, sales: weight, recruiter: weight, employee: weight },
    minutes,
    basis: { kind: 'convention', source: { de: '', en: '' } },
    wording: { de: lift ? { ...text, lift } : text, en: text },
    judge: () => ({ outcome, evidence: [] }),
    examples: { pass: { reading: {} }, fail: { reading: {} } },
  };
  return { check, outcome, evidence: [], values: {} };
}

describe('levelOf', () => {
  it.each([
    [39, 1],
    [40, 2],
    [64, 2],
    [65, 3],
    [84, 3],
    [85, 4],
  ])('gives %i %% passed level %i', (percent, level) => {
    const results = Array.from({ length: 100 }, (_, i) => result(`LI-${i}`, i < percent ? 'pass' : 'fail', 1));
    expect(levelOf(results, 'sales').level).toBe(level);
  });

  it('gives no level while less than half of the weight was readable', () => {
    const results = [result('LI-1', 'pass', 1), result('LI-2', 'unreadable', 3)];
    expect(levelOf(results, 'sales')).toMatchObject({ level: null, passed: 1, readable: 0.25 });
  });

  it('never counts what is unreadable as failed', () => {
    const results = [result('LI-1', 'pass', 3), result('LI-2', 'unreadable', 1), result('LI-3', 'unreadable', 2)];
    expect(levelOf(results, 'sales').level).toBe(4);
  });

  it('leaves out what does not apply', () => {
    const results = [result('LI-1', 'pass', 1), result('LI-2', 'notApplicable', 3)];
    expect(levelOf(results, 'sales').readable).toBe(1);
  });
});

describe('openFindings', () => {
  it('puts the quick win before the heavy work', () => {
    const results = [
      result('LI-1', 'fail', 3, 30),
      result('LI-2', 'fail', 2, 5),
      result('LI-3', 'partial', 3, 10),
      result('LI-4', 'pass', 3, 1),
      result('LI-5', 'unreadable', 3, 1),
    ];
    expect(openFindings(results, 'sales').map(({ check }) => check.id)).toEqual(['LI-2', 'LI-3', 'LI-1']);
  });
});

describe('possibleLifts', () => {
  it('offers only passed checks that know a next step', () => {
    const results = [
      result('LI-1', 'pass', 1, 5, 'mehr'),
      result('LI-2', 'pass', 3, 5),
      result('LI-3', 'fail', 3, 5, 'mehr'),
      result('LI-4', 'pass', 3, 5, 'mehr'),
    ];
    expect(possibleLifts(results, 'sales').map(({ check }) => check.id)).toEqual(['LI-4', 'LI-1']);
  });
});
