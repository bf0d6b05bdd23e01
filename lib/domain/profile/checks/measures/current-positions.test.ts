import { describe, expect, it } from 'vitest';
import { blankProfile, type Experience } from '../../reading.ts';
import { currentPositions, longestDescription, sawAllOpen } from './current-positions.ts';

const entry = (company: string, end: string | null, description: string | null = null): Experience => ({
  title: 'Prüferin',
  company,
  employmentType: null,
  start: '2020',
  end,
  location: null,
  description,
});
const profile = (experienceShown: 'all' | 'some', ...experience: Experience[]) =>
  blankProfile('linkedin', { states: { experience: 'read' }, experienceShown, experience });

describe('currentPositions', () => {
  it('tells "none" from "the page does not tell"', () => {
    expect(currentPositions(profile('all', entry('A', '2021')))).toEqual([]);
    expect(currentPositions(profile('all', entry('A', '2021'), entry('B', null)))).toBeNull();
    expect(currentPositions(blankProfile('linkedin', { states: { experience: 'unseen' } }))).toBeNull();
  });
});

describe('sawAllOpen', () => {
  it.each([
    ['the whole list', profile('all', entry('A', 'present')), true],
    ['an ended position elsewhere', profile('some', entry('A', 'present'), entry('B', '2019')), true],
    ['an ended role in the same group', profile('some', entry('A', 'present'), entry('A', '2019')), false],
    ['open positions only', profile('some', entry('A', 'present'), entry('B', 'present')), false],
    ['an end that could not be read', profile('some', entry('A', 'present'), entry('B', null)), false],
  ])('%s: %s', (_name, reading, expected) => {
    expect(sawAllOpen(reading)).toBe(expected);
  });
});

describe('longestDescription', () => {
  it('takes the longest, trimmed; empty where there is none', () => {
    expect(longestDescription([entry('A', 'present', ' kurz '), entry('B', 'present', 'etwas länger')])).toBe(
      'etwas länger',
    );
    expect(longestDescription([entry('A', 'present')])).toBe('');
  });
});
