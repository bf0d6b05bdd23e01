import { addMonths } from '../../domain/journal/log-line/calendar.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { isOver, MOST_MONTHS, type MonthsKept } from '../../domain/journal/retention.ts';
import type { Database } from '../database.ts';
import type { PersonRow } from '../rows.ts';
import { erasePeople } from './erase.ts';
import { seekLines } from './seek-lines.ts';

/** A file may have brought tens of thousands on one day, whose time is over on one day too. */
const AT_ONCE = 1_000;

/**
 * Erases everybody whose record has been kept long enough.
 * @param today 'YYYY-MM-DD'
 * @returns how many were erased
 */
export async function eraseWhatIsOver(db: Database, chosen: MonthsKept, today: string, at: string): Promise<number> {
  const shortest = Math.min(...Object.values(MOST_MONTHS), ...Object.values(chosen));
  const quiet = await db.people.where('active').below(addMonths(today, -shortest)).toArray();
  const isTheirs = ({ state, active }: PersonRow) => {
    const { role, next } = recordOf(state);
    return isOver({ role, active, nextDay: next?.day ?? null }, chosen, today);
  };
  const over = quiet.filter(isTheirs).map(({ key }) => key);
  let erased = 0;
  for (let first = 0; first < over.length; first += AT_ONCE) {
    const people = over.slice(first, first + AT_ONCE);
    const search = await seekLines(db, people);
    while ((await search.goOn()) < 1);
    // Meanwhile somebody may have been spoken with.
    const still = (await db.people.bulkGet(people)).flatMap((row) => (row && isTheirs(row) ? row.key : []));
    if (still.length > 0) await erasePeople(db, still, 'retention', at, search.found());
    erased += still.length;
  }
  return erased;
}
