import { expect, test } from 'vitest';
import type { What } from './event.ts';
import { whatWithoutNames, withoutNames } from './without-name.ts';

test.each([
  ['Tobias Wendland rief an', '… rief an'],
  ['TOBIAS\n wendlands Angebot', '…s Angebot'],
  ['siehe linkedin.com/in/tobias-wendland', 'siehe linkedin.com/in/…'],
  ['Tobias war auch da', 'Tobias war auch da'],
])('%s', (text, left) => {
  expect(withoutNames(text, ['Tobias Wendland'])).toBe(left);
});

test('a name of one word goes as a word, and a very short one stays', () => {
  expect(withoutNames('Anna rief Johanna an, Annas Bitte', ['Anna'])).toBe('… rief Johanna an, …s Bitte');
  expect(withoutNames('Bo kam', ['Bo'])).toBe('Bo kam');
});

test('what looks like a pattern is a name like any other', () => {
  expect(withoutNames('mit A. (Toni) Berg+ dort', ['A. (Toni) Berg+'])).toBe('mit … dort');
});

test('every text of a line is cleaned, and what the program reads of it is not', () => {
  const next: What = {
    kind: 'change',
    change: { field: 'next', value: { what: 'Nadel fragen', day: '2026-12-01', why: 'Call Nadel' } },
  };
  expect(whatWithoutNames(next, ['Nadel'])).toEqual({
    kind: 'change',
    change: { field: 'next', value: { what: '… fragen', day: '2026-12-01', why: 'Call …' } },
  });
  const contact: What = { kind: 'contact', way: 'call', text: 'nichts' };
  expect(whatWithoutNames(contact, ['contact', 'call'])).toBe(contact);
});
