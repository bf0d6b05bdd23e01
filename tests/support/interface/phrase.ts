import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';

/**
 * What the interface says, in its four languages. `{n}` is a number, `{name}` anything that stays as it is, `{it}`
 * something that is translated in turn. Where a language says it in several ways, the first is what it is put into.
 */
export interface Phrase {
  in: Readonly<Record<PageLanguage, readonly string[]>>;
  /** Held by a table of the readers or of the sample pages; else a guess that nobody saw on a page. */
  known: boolean;
}

export const LANGUAGES: readonly PageLanguage[] = ['en', 'de', 'fr', 'it'];

export const phrase = (of: (language: PageLanguage) => readonly string[] | string, known = true): Phrase => ({
  in: { en: [of('en')].flat(), de: [of('de')].flat(), fr: [of('fr')].flat(), it: [of('it')].flat() },
  known,
});
