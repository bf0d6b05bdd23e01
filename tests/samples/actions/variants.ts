import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';

/** S = server-driven, with sheets and messages of E in an open shadow root; E = Ember; 'E in S' = all of E in that root. */
export const VARIANTS = ['S', 'E', 'E in S'] as const;
export type Variant = (typeof VARIANTS)[number];

export const LANGUAGES: readonly PageLanguage[] = ['de', 'en', 'fr', 'it'];
