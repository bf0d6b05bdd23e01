import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

test.each([
  ['', 'short'],
  ['elfZeichen!', 'short'],
  ['zwölfzwölfzwölf', 'weak'],
  ['aaaabbbbccccdddd', 'weak'],
  ['111111111111111111111111', 'weak'],
  ['Nordlicht2026', 'fair'],
  ['12345678901234567890', 'fair'],
  ['Regen Tasse Amt Zug', 'strong'],
  ['Regen Regen Regen', 'weak'],
  ['h7Qz-pL2m-9fXw-Kt4b-Z', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
