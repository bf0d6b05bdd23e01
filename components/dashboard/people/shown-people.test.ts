import { expect, test } from 'vitest';
import { aPerson } from '../../../tests/support/journal/people.ts';
import { countsOf, shownPeople } from './shown-people.ts';

const step = (what: string, day: string | null) => ({ what, day, why: null });
const ANNA = aPerson('Anna Brunner', { role: 'candidate', informUntil: '2026-12-20', active: '2026-11-01T08:00:00Z' });
const INES = aPerson('Ines Koller', { next: step('antworten', null), active: '2026-11-20T08:00:00Z' });
const TOBIAS = aPerson('Tobias Wendland', { role: 'customer', next: step('Angebot', '2026-11-27') });
const ALL = [ANNA, INES, TOBIAS];

const names = (chosen: Partial<Parameters<typeof shownPeople>[1]>) =>
  shownPeople(ALL, { filter: 'all', sorting: 'name', found: null, ...chosen }).map(({ name }) => name.split(' ')[0]);

test('a filter shows those of one role, of none, or who must still be told', () => {
  expect(names({ filter: 'customer' })).toEqual(['Tobias']);
  expect(names({ filter: 'none' })).toEqual(['Ines']);
  expect(names({ filter: 'inform' })).toEqual(['Anna']);
  expect(countsOf(ALL)).toMatchObject({ all: 3, candidate: 1, customer: 1, none: 1, inform: 1, partner: 0 });
});

test('sorted by next step, days come first, then some day, then nothing', () => {
  expect(names({ sorting: 'next' })).toEqual(['Tobias', 'Ines', 'Anna']);
});

test('sorted by the latest contact, the newest is on top', () => {
  expect(names({ sorting: 'active' })).toEqual(['Tobias', 'Ines', 'Anna']);
});

test('what a search found stands in its order, within the filter', () => {
  const found = [INES.key, 'linkedin:somebody-else', ANNA.key];
  expect(names({ found, sorting: 'active' })).toEqual(['Ines', 'Anna']);
  expect(names({ found, filter: 'candidate' })).toEqual(['Anna']);
});
