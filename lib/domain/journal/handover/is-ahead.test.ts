import { expect, test } from 'vitest';
import { aHandover } from '../../../../tests/support/journal/handovers.ts';
import { isAhead } from './is-ahead.ts';

test.each([
  [aHandover(), false],
  [aHandover({}, { made: '2026-11-27' }), false],
  [aHandover({}, { made: '2026-11-28' }), true],
  [aHandover({ contacts: [{ way: 'call', day: '2026-11-27' }] }), false],
  [aHandover({ contacts: [{ way: 'call', day: '9999-12-31' }] }), true],
  [aHandover({ notes: [{ text: 'x', day: '2026-11-28' }] }), true],
  [aHandover({ informed: '2026-12-01' }), true],
  [aHandover({ next: { what: 'Termin', day: '2027-01-15', why: null } }), false],
])('%# what happened must have happened', (file, ahead) => {
  expect(isAhead(file, '2026-11-26')).toBe(ahead);
});
