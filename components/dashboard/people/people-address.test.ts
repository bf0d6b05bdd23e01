import { expect, test } from 'vitest';
import { personAddress, personInAddress } from './people-address.ts';

test.each(['linkedin:tobias-wendland', 'xing:tobias_wendland', 'linkedin:jörg-ä/b?c#d'])('%s is found again', (key) => {
  expect(personInAddress(personAddress(key))).toBe(key);
});

test.each(['#people', '#people/', '#people/%E0%A4%A', '#settings/x', ''])('%s names nobody', (hash) => {
  expect(personInAddress(hash)).toBeNull();
});
