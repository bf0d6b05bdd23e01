import { expect, test } from 'vitest';
import { aHandover } from '../../tests/support/journal/handovers.ts';
import { HandoverField } from './handover-fields.ts';

const GOOD = aHandover();
const [TOBIAS] = GOOD.people;
const withPerson = (change: object) => ({ ...GOOD, people: [{ ...TOBIAS, ...change }] });

test('a handover as it is written is taken', () => {
  expect(HandoverField.safeParse(GOOD).success).toBe(true);
});

test.each([
  [{ ...GOOD, version: 2 }],
  [{ ...GOOD, more: 1 }],
  [{ ...GOOD, from: '  ' }],
  [{ ...GOOD, from: 'Anna\u202eWeber' }],
  [{ ...GOOD, from: 'Anna\nWeber' }],
  [{ ...GOOD, people: [] }],
  [{ ...GOOD, people: Array(2_001).fill(TOBIAS) }],
  [withPerson({ keys: [] })],
  [withPerson({ keys: ['javascript:alert(1)'] })],
  [withPerson({ mail: 'tobias@moor.example' })],
  [withPerson({ role: 'friend' })],
  [withPerson({ contacts: [{ way: 'note', day: '2026-11-12' }] })],
  [withPerson({ contacts: [{ way: 'call', day: '2026-02-30' }] })],
  [withPerson({ contacts: [{ way: 'call', day: '2026-11-12', text: 'heimlich' }] })],
  [withPerson({ contacts: Array(301).fill({ way: 'call', day: '2026-11-12' }) })],
  [withPerson({ notes: [{ day: '2026-11-12', text: 'x'.repeat(501) }] })],
])('%# what is not said here makes the whole file none', (data) => {
  expect(HandoverField.safeParse(data).success).toBe(false);
});
