import { expect, test } from 'vitest';
import { createPeopleSearch, searchable } from './search.ts';

function search() {
  const made = createPeopleSearch();
  made.put('tobias', 'Tobias Wendland Molkerei Hochfeld', searchable('will Fernwartungsvertrag bis Ende der Woche'));
  made.put('ines', 'Inés Müller-Straß Bäckerei Rautner', searchable('Wartung läuft, Froster nachts leer'));
  made.put('max', 'Max Grün', searchable('kennt Tobias von der Messe'));
  return made;
}

test.each([
  ['wartung', ['ines', 'tobias']],
  ['vertrag', ['tobias']],
  ['fernwart', ['tobias']],
  ['mueller', ['ines']],
  ['Muller strass', ['ines']],
  ['ines', ['ines']],
  ['BÄCKEREI', ['ines']],
  ['hochfeld woche', ['tobias']],
  ['hochfeld froster', []],
  ['tobias', ['tobias', 'max']],
  ['   ', []],
])('%j', (query, keys) => {
  expect(search().find(query, 10)).toEqual(keys);
});

test('who was dropped or changed is found as they are now', () => {
  const made = search();
  made.drop('tobias');
  made.put('ines', 'Ines Koller', '');
  expect(made.find('wartung', 10)).toEqual([]);
  expect(made.find('koller', 10)).toEqual(['ines']);
});
