import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { localeOf } from '../../../lib/languages/translate.ts';
import type { TablesIdentity } from '../../../lib/messages/view.ts';
import type { TablesUsed } from '../../../lib/sites/pack/read-with-pack.ts';
import { translateFor } from '../words.ts';

/** Says by which installed tables a page was read, or that they failed; null = there is nothing to say. */
export function tablesLine(used: TablesUsed, pack: TablesIdentity | null, language: CoachLanguage): string | null {
  if (used === 'built-in' || pack === null) return null;
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return translateFor(language)(used === 'pack' ? 'tables.used' : 'tables.fallen-back', {
    date: day.format(new Date(pack.date)),
  });
}
