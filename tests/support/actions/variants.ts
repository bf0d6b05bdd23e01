import { LANGUAGES, VARIANTS } from '../../samples/actions/variants.ts';

/** Every kind of page in every language. */
export const EVERY_PAGE = VARIANTS.flatMap((variant) => LANGUAGES.map((language) => [variant, language] as const));

/** Every kind of page, and every language on the one where words count most. */
export const TELLING_PAGES = [
  ...LANGUAGES.map((language) => ['S', language] as const),
  ['E', 'it'] as const,
  ['E in S', 'fr'] as const,
];
