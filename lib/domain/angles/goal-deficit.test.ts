import { describe, expect, it } from 'vitest';
import type { Goal } from '../narrative/narrative.ts';
import { deficits } from './goal-deficit.ts';

const goal = (over: Partial<Goal> = {}): Goal => ({
  id: 'requests',
  area: 'sales',
  aim: { en: 'More requests.' },
  target: 40,
  period: { from: '2026-01-01', until: '2026-12-31' },
  ...over,
});
const of = (over: Partial<Goal>, today = '2026-07-02') =>
  deficits({ goals: [goal(over)] }, today, null).get('requests');

describe('deficits', () => {
  it('is the part of the period that has passed, less the part of the way that is done', () => {
    expect(of({ current: { value: 10, on: '2026-07-02' } })).toBeCloseTo(0.25, 2);
    expect(of({ current: { value: 30, on: '2026-07-02' } })).toBe(0);
  });
  it('counts downwards as well', () => {
    expect(of({ start: 20, target: 10, current: { value: 20, on: '2026-07-02' } })).toBeCloseTo(0.5, 2);
    expect(of({ start: 20, target: 10, current: { value: 12, on: '2026-07-02' } })).toBe(0);
  });
  it('is nothing outside of the period, and all where the user says so', () => {
    expect(of({}, '2027-01-01')).toBe(0);
    expect(
      deficits({ goals: [goal({ current: { value: 40, on: '2026-07-02' } })] }, '2026-07-02', 'sales').get('requests'),
    ).toBe(1);
  });
});
