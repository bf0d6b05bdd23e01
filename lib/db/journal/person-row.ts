import { informUntil } from '../../domain/journal/information-duty.ts';
import { factNews } from '../../domain/journal/person-news.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import type { PersonState } from '../../domain/journal/person-state.ts';
import { sortName } from '../../domain/journal/sort-name.ts';
import type { PersonRow } from '../rows.ts';

/** In the place of the day of a next step that has none: behind all days. */
export const SOME_DAY = '~';

/** The row of a person as it is kept, with what it is looked up by. */
export function personRow(keys: readonly string[], state: PersonState, notes: string): PersonRow {
  const sorted = [...keys].sort();
  const [key = ''] = sorted;
  const record = recordOf(state);
  const { name, next } = record;
  const until = informUntil(record, state);
  const [news] = factNews(state, record);
  return {
    key,
    keys: sorted,
    state,
    ...(next && { nextDay: next.day ?? SOME_DAY }),
    ...(until !== null && { informUntil: until }),
    ...(news && { newsDay: news.confirmed }),
    active: state.active ?? state.since ?? '',
    sortName: sortName(name ?? key.slice(key.indexOf(':') + 1)),
    notes,
  };
}
