import { addMonths } from '../../domain/journal/log-line/calendar.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { isOver, MOST_MONTHS, type MonthsKept } from '../../domain/journal/retention.ts';
import type { Database } from '../database.ts';
import { erasePeople } from './erase.ts';

/**
 * Erases everybody whose record has been kept long enough.
 * @param today 'YYYY-MM-DD'
 * @returns how many were erased
 */
export async function eraseWhatIsOver(db: Database, chosen: MonthsKept, today: string, at: string): Promise<number> {
  const shortest = Math.min(...Object.values(MOST_MONTHS), ...Object.values(chosen));
  const quiet = await db.people.where('active').below(addMonths(today, -shortest)).toArray();
  const over = quiet.filter(({ state, active }) => {
    const { role, next } = recordOf(state);
    return isOver({ role, active, nextDay: next?.day ?? null }, chosen, today);
  });
  if (over.length > 0)
    await erasePeople(
      db,
      over.map(({ key }) => key),
      'retention',
      at,
    );
  return over.length;
}
