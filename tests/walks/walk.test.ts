import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGES } from './pages.ts';
import { ARRIVALS, FATES, type Navigation } from './router.ts';
import { walk } from './walk.ts';

const navigation: fc.Arbitrary<Navigation> = fc.record({
  page: fc.constantFrom(...PAGES),
  first: fc.constantFrom('address' as const, 'content' as const),
  fate: fc.constantFrom(...FATES),
  arrival: fc.constantFrom(...ARRIVALS),
});

test('on no walk does a reading hold a value of another page', async () => {
  const property = fc.asyncProperty(
    fc.array(navigation, { minLength: 2, maxLength: 30 }),
    fc.integer(),
    async (navigations, seed) => {
      expect(await walk(navigations, seed)).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: 12, seed: 20261125 });
}, 600_000);
