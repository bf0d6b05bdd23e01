import { localeOf, type Translate } from '../../../lib/languages/translate.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import { translateFor } from '../words.ts';

/** How the journal says things: words, and days as they are written. */
export interface JournalWords {
  translate: Translate;
  /** "3. Oktober 2026" @param day 'YYYY-MM-DD' */
  dayOf(day: string): string;
}

export function journalWords({ language }: Pick<Settings, 'language'>): JournalWords {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return { translate: translateFor(language), dayOf: (day) => format.format(new Date(`${day}T00:00:00Z`)) };
}
