import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsCalendar } from './steps-calendar.ts';

const MADE = '2026-11-26T07:20:05.123Z';
const KEY = 'linkedin:jörg-tobias';
const calendar = (what: string, why: string | null = null, day: string | null = '2026-12-31') =>
  stepsCalendar([{ key: KEY, name: 'Tobias Wendland', step: { what, day, why } }], MADE);

/** Undoes folding and escaping, as RFC 5545 has them (sections 3.1 and 3.3.11). */
const propertyIn = (file: string, property: string): string | undefined =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .find((line) => line.startsWith(`${property}:`))
    ?.slice(property.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

test('a step is a whole day that ends before the next', () => {
  const lines = calendar('Angebot schicken', 'Messe im Januar').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'VERSION:2.0',
      'DTSTAMP:20261126T072005Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Angebot schicken (Tobias Wendland)',
      'DESCRIPTION:Messe im Januar',
    ]),
  );
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('the id stays when the step moves, and is plain text', () => {
  const moved = propertyIn(calendar('Angebot', null, '2027-01-07'), 'UID');
  expect(moved).toBe(propertyIn(calendar('Anruf'), 'UID'));
  expect(moved).toMatch(/^[\x21-\x7e]+$/);
});

test('a step for some day is in no calendar', () => {
  expect(calendar('Angebot', null, null)).not.toContain('VEVENT');
});

test('whatever is written comes out again, in lines of at most 75 bytes, and begins no property', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'ß', '🌉', ',', ';', '\\', '\n', ' ', 'END:VEVENT\n'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, words, (what, why) => {
      const file = calendar(what, why);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(file.match(/(?:^|\r\n)END:VEVENT\r\n/g)).toHaveLength(1);
      expect(propertyIn(file, 'SUMMARY')).toBe(`${what} (Tobias Wendland)`);
      expect(propertyIn(file, 'DESCRIPTION')).toBe(why);
    }),
  );
});
