import { expect, it } from 'vitest';
import { educationIn } from './education.ts';

it('takes school, degree and years, and leaves out grades', () => {
  const lines = ['Hochschule Ulm', 'Diplom, Bau', '2006 – 2010', 'Note: 1,3', 'Schule am Berg', '2000 – 2003'];
  expect(educationIn(lines, 'de')).toEqual({
    entries: [
      { school: 'Hochschule Ulm', degree: 'Diplom, Bau', start: '2006', end: '2010' },
      { school: 'Schule am Berg', degree: null, start: '2000', end: '2003' },
    ],
    isClear: true,
  });
});

it('does not take a text for a school', () => {
  const lines = [
    'Hochschule Ulm',
    'Diplom',
    '2006 – 2010',
    'Thema der Arbeit',
    'Mit Auszeichnung',
    'Schule am Berg',
    '2003–2006',
  ];
  expect(educationIn(lines, 'de')).toMatchObject({ entries: [{ school: 'Hochschule Ulm' }], isClear: false });
});

it('tells a single entry without years', () => {
  expect(educationIn(['Schule am Berg'], 'de').entries).toMatchObject([{ school: 'Schule am Berg', degree: null }]);
});
