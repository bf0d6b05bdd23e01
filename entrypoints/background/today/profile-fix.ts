import type { Database } from '../../../lib/db/database.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import { ownLook } from '../own-look.ts';
import { addressOf } from '../whose.ts';

/** The next step on the own profile as it was read last; null = none was read, or nothing is left to do. */
export async function profileFix(
  db: Database,
  settings: Settings,
  at: string,
  today: string,
): Promise<TodayView | null> {
  const kept = (await db.readings.toCollection().sortBy('at')).at(-1);
  if (!kept) return null;
  const { person, reading } = kept;
  const address = addressOf(reading);
  const { look } = await ownLook({ db, settings, at, today }, person, reading, address);
  const first = look.report?.fixes[0];
  return first ? { kind: 'fix', title: first.title, advice: first.advice, minutes: first.minutes, address } : null;
}
