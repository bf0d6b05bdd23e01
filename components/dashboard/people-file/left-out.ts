import { CARD_EXTRAS, type ColumnMap, REACHING } from '../../../lib/domain/journal-import/brought-person.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { OpenedPeople, PeoplePreview } from './people-file-link.ts';

/** What of a file is not taken, by name: columns of a table, kinds of entries of cards. */
export function leftOut(
  { table }: OpenedPeople,
  columns: ColumnMap,
  { extras }: PeoplePreview,
  contacts: boolean,
  t: Translate,
): string[] {
  if (table === null) {
    const isTaken = (extra: string) => contacts && (extra === 'email' || extra === 'phone');
    return CARD_EXTRAS.flatMap((extra) => {
      const count = extras[extra] ?? 0;
      return count === 0 || isTaken(extra) ? [] : [t(`bring.extra.${extra}`, { count })];
    });
  }
  const taken = new Set(
    Object.entries(columns).flatMap(([field, at]) =>
      contacts || !REACHING.some((reaching) => reaching === field) ? [at] : [],
    ),
  );
  return table.columns.flatMap(({ at, heading }) =>
    taken.has(at) ? [] : [heading || t('bring.column.nameless', { at: at + 1 })],
  );
}
