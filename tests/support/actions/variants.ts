import { LANGUAGES, VARIANTS } from '../../samples/actions/variants.ts';

/** Every kind of page in every language, for tests that must hold on all of them. */
export const EVERY_PAGE = VARIANTS.flatMap((variant) => LANGUAGES.map((language) => [variant, language] as const));
