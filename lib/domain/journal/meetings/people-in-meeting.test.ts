import { expect, test } from 'vitest';
import { peopleIn } from './people-in-meeting.ts';

const TOBIAS = { key: 'linkedin:tobias-wendland', name: 'Tobias Wendland', mails: [] };
const OTHER = { key: 'xing:tobias_wendland2', name: 'Dr. Tobias Wendland, MBA', mails: [] };
const JANA = { key: 'linkedin:jana-mueller', name: 'Jana Müller', mails: ['Jana@example.com'] };
const PEOPLE = [TOBIAS, JANA, { key: 'linkedin:ines', name: 'Ines', mails: [] }];
const found = (title: string, names: string[] = [], people = PEOPLE, mails: string[] = []) =>
  peopleIn({ title, names, mails }, people);

test.each([
  ['Jour fixe', ['Tobias Wendland']],
  ['Jour fixe', ['Wendland, Tobias']],
  ['Jour fixe', ['Dr. Tobias Wendland (Hasenried)']],
  ['Tobias Wendland: Angebot', []],
  ['Telefonat mit TOBIAS  WENDLAND', []],
])('%j with %j is with Tobias', (title, names) => {
  expect(found(title, names)).toEqual({ sure: [TOBIAS.key], open: [] });
});

test('an umlaut may be written with two letters', () => {
  expect(found('Jana Mueller').sure).toEqual([JANA.key]);
  expect(found('', ['Müller, Jana']).sure).toEqual([JANA.key]);
  expect(found('', ['Jana Muller']).sure).toEqual([JANA.key]);
});

test.each(['Tobiasse Wendlandung', 'Tobias und Frau Wendlander', 'Ines', ''])('nobody is named in %j', (title) => {
  expect(found(title)).toEqual({ sure: [], open: [] });
});

test('an address counts where it is kept, and tells nothing otherwise', () => {
  expect(found('Jour fixe', [], PEOPLE, ['jana@example.com'])).toEqual({ sure: [JANA.key], open: [] });
  expect(found('Müller', [], PEOPLE, ['jana@example.com'])).toEqual({ sure: [JANA.key], open: [] });
  expect(found('Jour fixe', [], PEOPLE, ['tobias.wendland@example.com'])).toEqual({ sure: [], open: [] });
});

test('two of one name are asked about, and so is a last name alone in the title', () => {
  expect(found('Tobias Wendland', [], [TOBIAS, OTHER])).toEqual({ sure: [], open: [[TOBIAS.key, OTHER.key]] });
  expect(found('Werk ansehen bei Wendland')).toEqual({ sure: [], open: [[TOBIAS.key]] });
  expect(found('Wendland', ['Tobias Wendland'])).toEqual({ sure: [TOBIAS.key], open: [] });
  expect(found('Jour fixe', ['Wendland'])).toEqual({ sure: [], open: [] });
});
