import type { Database } from '../../../lib/db/database.ts';
import { currentNarrative } from '../../../lib/db/narratives.ts';
import { spelled } from '../../../lib/domain/angles/patterns/text-for.ts';
import type { NamedTheme } from '../../../lib/domain/journal/log-line/with-theme.ts';
import { sideOf, textIn } from '../../../lib/domain/narrative/text-in.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import type { ThemeView } from '../../../lib/messages/journal-view.ts';

const themesNow = async (db: Database) => (await currentNarrative(db))?.narrative.themes ?? [];

/** The themes that a line can name; none without a narrative, and nothing is asked where the line names nothing. */
export async function themesFor(db: Database, line: string): Promise<NamedTheme[]> {
  if (!line.includes('#')) return [];
  return (await themesNow(db)).map(({ id, title }) => ({
    id,
    titles: [title.de, title.en].filter((one) => one !== undefined),
  }));
}

/** The themes of the narrative in force, as the coach calls them. */
export async function themeViews(db: Database, language: CoachLanguage): Promise<ThemeView[]> {
  const titled = (await themesNow(db)).map(({ id, title }) => ({ id, title: textIn(title, sideOf(language)) }));
  return titled.map(({ id, title }) => ({ id, title: spelled(title, language) }));
}

/** What themes of lines are called; asks nothing where no line has one. A theme that the narrative lost has no title. */
export async function themeTitles(
  db: Database,
  lines: readonly { theme: string | null }[],
  language: CoachLanguage,
): Promise<ReadonlyMap<string, string>> {
  if (lines.every(({ theme }) => theme === null)) return new Map();
  return new Map((await themeViews(db, language)).map(({ id, title }) => [id, title]));
}
