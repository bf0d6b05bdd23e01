import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { What } from './event.ts';
import { nameCleaner, whatWithoutNames } from './without-name.ts';

test.each([
  ['Tobias Wendland rief an', '… rief an'],
  ['TOBIAS\n wendlands Angebot', '…s Angebot'],
  ['siehe linkedin.com/in/tobias-wendland', 'siehe linkedin.com/in/…'],
  ['Tobias war auch da', 'Tobias war auch da'],
])('%s', (text, left) => {
  expect(nameCleaner(['Tobias Wendland'])(text)).toBe(left);
});

test('a name of one word goes as a word, and a very short one stays', () => {
  expect(nameCleaner(['Anna'])('Anna rief Johanna an, Annas Bitte')).toBe('… rief Johanna an, …s Bitte');
  expect(nameCleaner(['Bo'])('Bo kam')).toBe('Bo kam');
});

test('what looks like a pattern is a name like any other', () => {
  expect(nameCleaner(['A. (Toni) Berg+'])('mit A. (Toni) Berg+ dort')).toBe('mit … dort');
});

test('every text of a line is cleaned, and what the program reads of it is not', () => {
  const next: What = {
    kind: 'change',
    change: { field: 'next', value: { what: 'Nadel fragen', day: '2026-12-01', why: 'Call Nadel' } },
  };
  expect(whatWithoutNames(next, nameCleaner(['Nadel']))).toEqual({
    kind: 'change',
    change: { field: 'next', value: { what: '… fragen', day: '2026-12-01', why: 'Call …' } },
  });
  const fact = (text: string, from: string): What => ({
    kind: 'change',
    change: { field: 'fact', of: 'company', value: { text, confirmed: '2026-12-01', from } },
  });
  expect(whatWithoutNames(fact('Nadel GmbH', 'Nadel.vcf'), nameCleaner(['Nadel']))).toEqual(fact('… GmbH', '….vcf'));
  const row: What = {
    kind: 'record',
    changes: [
      { field: 'fact', of: 'company', value: { text: 'Nadel GmbH', confirmed: '2026-12-01' } },
      { field: 'tag', of: 'Messe', value: true },
    ],
  };
  expect(JSON.stringify(whatWithoutNames(row, nameCleaner(['Nadel'])))).toBe(JSON.stringify(row).replace('Nadel', '…'));
  const contact: What = { kind: 'contact', way: 'call', text: 'nichts' };
  expect(whatWithoutNames(contact, nameCleaner(['contact', 'call']))).toBe(contact);
});

test('the longest of several names goes first, and none leaves a text as it is', () => {
  expect(nameCleaner(['Wendland', 'Tobias Wendland'])('Tobias Wendland, Wendland')).toBe('…, …');
  expect(nameCleaner(['Bo'])('Bo kam')).toBe('Bo kam');
});

test('what somebody else is called stays', () => {
  const named: What = { kind: 'change', change: { field: 'name', value: 'Tobias Wendland' } };
  expect(whatWithoutNames(named, nameCleaner(['Tobias Wendland']))).toBe(named);
});

const LETTERS = [...'anßẞſsςσΣİiıKkµμﬁ', ' ', '-', '\u00a0', '.', '1'];
const TEXT = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((letters) => letters.join(''));
const NAME = fc.array(fc.constantFrom(...LETTERS), { maxLength: 9 }).map((letters) => letters.join(''));

test('of many names, one by one or all at once, the same goes', () => {
  const others = Array.from({ length: 30 }, (_, at) => `Wendland ${at}`);
  fc.assert(
    fc.property(fc.array(NAME, { maxLength: 8 }), TEXT, fc.nat(30), (names, text, at) => {
      const within = `${text.slice(0, at)}${names[0] ?? ''}${text.slice(at)}`;
      expect(nameCleaner([...names, ...others])(within)).toBe(nameCleaner(names)(within));
    }),
    { numRuns: 300 },
  );
});

test('tens of thousands of names take no longer than a few', () => {
  const names = Array.from({ length: 50_000 }, (_, at) => `Tobias Wendland-${at}`);
  const clean = nameCleaner(names);
  expect(clean('Rief Tobias Wendland 49999 an, nicht Tobias Wendland-50000.')).toBe('Rief … an, nicht …0.');
});
