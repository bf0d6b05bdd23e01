import type { RankedTheme } from '../angles/ranking/rank.ts';
import { NARRATIVE_LANGUAGES, type Text } from './fields.ts';
import type { Theme } from './theme.ts';
import { isPublic } from './validity.ts';

/**
 * A theme as the ranking reads it, all languages together: an English post finds a German theme by its English keywords.
 * @param today facts that are not public on this day are left out
 */
export function rankedTheme(theme: Theme, today: string): RankedTheme {
  const facts = theme.facts.filter((fact) => isPublic(fact, today)).map(({ text }) => text);
  return {
    id: theme.id,
    title: joined([theme.title]),
    body: joined([theme.claim, ...theme.why.map(({ text }) => text), ...facts]),
    keywords: NARRATIVE_LANGUAGES.flatMap((language) => theme.keywords[language]),
  };
}

const joined = (texts: readonly Text[]): string =>
  texts
    .flatMap((text) => NARRATIVE_LANGUAGES.map((language) => text[language] ?? ''))
    .join(' ')
    .trim();
