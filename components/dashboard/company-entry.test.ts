import { expect, test } from 'vitest';
import { companyPath, linesOf } from './company-entry.ts';

test.each([
  ['https://www.linkedin.com/company/Nordlicht-Kaelte/about/?x=1', '/company/nordlicht-kaelte/'],
  ['linkedin.com/company/nordlicht', '/company/nordlicht/'],
  ['de.linkedin.com/company/4711/', '/company/4711/'],
  ['  ', ''],
  ['https://www.linkedin.com/in/miriam-hofstetter/', null],
  ['nordlicht.example', null],
  ['https://evil.example/linkedin.com/company/x', null],
])('%s is %s', (text, expected) => {
  expect(companyPath(text)).toBe(expected);
});

test('one entry a line, without blanks and repetitions', () => {
  expect(linesOf(' Kälte \n\nLogistik\nKälte')).toEqual(['Kälte', 'Logistik']);
});
