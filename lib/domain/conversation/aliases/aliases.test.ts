import { describe, expect, test } from 'vitest';
import type { Aliases } from './alias-table.ts';
import { FIELDS_OF_STUDY } from './fields-of-study.ts';
import { nameKey } from './name-key.ts';
import { PLACES } from './places.ts';
import { SPOKEN_LANGUAGES } from './spoken-languages.ts';
import { UNIVERSITIES } from './universities.ts';

const TABLES: readonly [name: string, table: Aliases, most: number][] = [
  ['places', PLACES, 90],
  ['universities', UNIVERSITIES, 60],
  ['fields of study', FIELDS_OF_STUDY, 60],
  ['languages', SPOKEN_LANGUAGES, 30],
];
const isSame = ({ keyOf }: Aliases, one: string, other: string) => keyOf(one) === keyOf(other);

describe.each(TABLES)('%s', (_name, table, most) => {
  test('are many enough', () => expect(table.rows.length).toBeGreaterThanOrEqual(most));

  test('no name stands in two lines, none is empty', () => {
    const lines = new Map<string, string>();
    for (const [first = '', ...others] of table.rows) {
      for (const name of [first, ...others]) {
        expect(nameKey(name), first).not.toBe('');
        expect([undefined, first], name).toContain(lines.get(nameKey(name)));
        lines.set(nameKey(name), first);
      }
    }
  });

  test('all names of a line are one, those of two lines are two', () => {
    const keys = table.rows.map((names) => new Set(names.map(table.keyOf)));
    expect(keys.every(({ size }) => size === 1)).toBe(true);
    expect(new Set(keys.map((of) => [...of][0])).size).toBe(table.rows.length);
  });
});

describe('one thing by two names', () => {
  test.each([
    [UNIVERSITIES, 'Technische Universität München', 'Technical University of Munich'],
    [UNIVERSITIES, 'Technische Universität München (TUM)', 'TU München'],
    [UNIVERSITIES, 'Universitaet Zuerich', 'University of Zurich'],
    [UNIVERSITIES, 'Universität St. Gallen (HSG)', 'University of St.Gallen'],
    [UNIVERSITIES, 'Wirtschaftsuniversität Wien', 'Vienna University of Economics and Business (WU)'],
    [UNIVERSITIES, 'Baden-Wuerttemberg Cooperative State University', 'Duale Hochschule Baden-Württemberg'],
    [PLACES, 'Wien', 'Vienna'],
    [PLACES, 'Muenchen', 'MUNICH'],
    [PLACES, 'Großraum München', 'Greater Munich Metropolitan Area'],
    [PLACES, 'Bozen', 'Bolzano'],
    [FIELDS_OF_STUDY, 'Maschinenbau', 'mechanical engineering'],
    [FIELDS_OF_STUDY, 'BWL', 'Business Administration'],
    [SPOKEN_LANGUAGES, 'Italienisch', 'italiano'],
  ])('%#: %s', (table, one, other) => expect(isSame(table, one, other)).toBe(true));
});

describe('two things by names that resemble each other', () => {
  test.each([
    [UNIVERSITIES, 'Technische Universität München', 'Universität München'],
    [UNIVERSITIES, 'Hochschule München', 'Technical University of Munich'],
    [UNIVERSITIES, 'Universität Wien', 'Vienna University of Technology'],
    [UNIVERSITIES, 'University of Freiburg', 'University of Fribourg'],
    [UNIVERSITIES, 'Universität Freiburg', 'University of Freiburg'],
    [UNIVERSITIES, 'Universität Luzern', 'Lucerne University of Applied Sciences and Arts'],
    [PLACES, 'Frankfurt (Oder)', 'Frankfurt am Main'],
    [PLACES, 'Großraum München', 'München'],
    [PLACES, 'Marburg', 'Maribor'],
    [PLACES, 'Freiburg im Breisgau', 'Fribourg'],
    [FIELDS_OF_STUDY, 'Wirtschaftsinformatik', 'Computer Science'],
    [FIELDS_OF_STUDY, 'Wirtschaftsrecht', 'Law'],
    [SPOKEN_LANGUAGES, 'Serbisch', 'Croatian'],
  ])('%#: %s', (table, one, other) => expect(isSame(table, one, other)).toBe(false));
});
