import type { DatedContact } from '../../domain/journal/goals/goal-days.ts';
import { COUNTED } from '../../domain/journal/goals/goal-of.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { dayOf } from '../../domain/present-use/days.ts';
import type { Database } from '../database.ts';
import type { EventRow } from '../rows.ts';
import { isShown } from './people.ts';

/**
 * Contacts that may serve a goal, since a day ('YYYY-MM-DD'), each with what the person is to the user. Somebody with two
 * addresses is one person here.
 * @param servedBy the goals that a theme serves
 */
export async function goalContacts(
  db: Database,
  since: string,
  servedBy: (theme: string) => DatedContact['served'],
): Promise<DatedContact[]> {
  const events = await db.events.where('happened').aboveOrEqual(since).filter(isCounted).toArray();
  const keys = [...new Set(events.flatMap(({ person }) => person ?? []))];
  const rows = await db.people.where('keys').anyOf(keys).toArray();
  const known = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  return events.flatMap(({ happened, person, goal, theme, what }) => {
    if (what.kind !== 'contact') return [];
    const row = person === null ? undefined : known.get(person);
    return {
      day: dayOf(happened),
      person: row?.key ?? person,
      way: what.way,
      goal,
      served: theme === null ? [] : servedBy(theme),
      role: row ? recordOf(row.state).role : null,
    };
  });
}

const isCounted = (row: EventRow): boolean =>
  isShown(row) && row.by === undefined && row.what.kind === 'contact' && COUNTED.includes(row.what.way);
