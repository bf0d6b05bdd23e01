import type { MonthsKept } from '../../../lib/domain/journal/retention.ts';
import { localeOf, type Translate } from '../../../lib/languages/translate.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import { translateFor } from '../words.ts';

/** How the journal says things: words, and days as they are written. */
export interface JournalWords {
  translate: Translate;
  /** "3. Oktober 2026" @param day 'YYYY-MM-DD' */
  dayOf(day: string): string;
  language: Settings['language'];
  /** For how long records are kept, where the user wants it shorter. */
  kept: MonthsKept;
}

/** The settings that what the journal says depends on. */
export type JournalSettings = Pick<Settings, 'language' | 'monthsKept' | 'role'>;

export function journalWords({ language, monthsKept }: Pick<Settings, 'language' | 'monthsKept'>): JournalWords {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  const dayOf = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  return { translate: translateFor(language), dayOf, language, kept: monthsKept };
}
