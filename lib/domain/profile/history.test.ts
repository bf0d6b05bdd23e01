import { describe, expect, it } from 'vitest';
import { changesBetween, isNews, knownOutcomes, type ProfileRun } from './history.ts';

const run = (outcomes: ProfileRun['outcomes'], level: ProfileRun['level'] = 2): ProfileRun => ({
  id: '01',
  deviceId: 'd',
  personKey: 'linkedin:miriam-hofstetter',
  at: '2026-11-20T09:00:00Z',
  role: 'sales',
  level,
  outcomes,
});

describe('changesBetween', () => {
  it('says what got better and what became worse', () => {
    const before = { 'LI-01': 'pass', 'LI-08': 'fail', 'LI-12': 'partial' } as const;
    const after = { 'LI-01': 'fail', 'LI-08': 'partial', 'LI-12': 'partial' } as const;
    expect(changesBetween(before, after)).toEqual({ better: ['LI-08'], worse: ['LI-01'] });
  });

  it('takes what was not readable on one side for no change', () => {
    expect(changesBetween({ 'LI-21': 'unreadable' }, { 'LI-21': 'fail', 'LI-22': 'pass' })).toEqual({
      better: [],
      worse: [],
    });
  });
});

describe('knownOutcomes', () => {
  it('remembers what a later run did not see, so that its mending is noticed', () => {
    const runs = [run({ 'LI-08': 'fail', 'LI-21': 'fail' }), run({ 'LI-08': 'pass' })];
    expect(knownOutcomes(runs)).toEqual({ 'LI-08': 'pass', 'LI-21': 'fail' });
    expect(changesBetween(knownOutcomes(runs), { 'LI-08': 'pass', 'LI-21': 'pass' })).toEqual({
      better: ['LI-21'],
      worse: [],
    });
  });
});

describe('isNews', () => {
  it('keeps the first run, and no second one that says the same', () => {
    expect(isNews(undefined, { 'LI-01': 'pass' }, 2)).toBe(true);
    expect(isNews(run({ 'LI-01': 'pass' }), { 'LI-01': 'pass' }, 2)).toBe(false);
  });

  it('keeps a run that saw a section for the first time', () => {
    expect(isNews(run({ 'LI-01': 'pass' }), { 'LI-01': 'pass', 'LI-21': 'fail' }, 2)).toBe(true);
  });

  it('keeps none in which a section was merely not seen', () => {
    expect(isNews(run({ 'LI-01': 'pass', 'LI-21': 'fail' }), { 'LI-01': 'pass' }, 2)).toBe(false);
  });
});
