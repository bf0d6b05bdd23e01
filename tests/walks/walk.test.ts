import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGES, type WalkPage, XING_PAGES } from './pages.ts';
import { ARRIVALS, FATES, type Navigation } from './router.ts';
import { walk } from './walk.ts';

const navigationTo = (pages: readonly WalkPage[]): fc.Arbitrary<Navigation> =>
  fc.record({
    page: fc.constantFrom(...pages),
    first: fc.constantFrom('address' as const, 'content' as const),
    fate: fc.constantFrom(...FATES),
    arrival: fc.constantFrom(...ARRIVALS),
  });

test.each([
  ['LinkedIn', PAGES, 12],
  ['XING', XING_PAGES, 12],
] as const)(
  'on no walk does a reading hold a value of another page: %s',
  async (_network, pages, numRuns) => {
    const property = fc.asyncProperty(
      fc.array(navigationTo(pages), { minLength: 2, maxLength: 30 }),
      fc.integer(),
      async (navigations, seed) => {
        expect(await walk(navigations, seed)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns, seed: 20261125 });
  },
  600_000,
);
