import * as z from 'zod/mini';
import { type TodayCard, TodayCardField } from '../messages/today-view.ts';
import type { Database } from './database.ts';

const Skipped = z.object({ day: z.iso.date(), cards: z.array(TodayCardField) });

/** What was put off until tomorrow. @param today 'YYYY-MM-DD' */
export async function skippedToday(db: Database, today: string): Promise<TodayCard[]> {
  const kept = z.safeParse(Skipped, (await db.settings.get('skipped-today'))?.value);
  return kept.success && kept.data.day === today ? kept.data.cards : [];
}

/** Puts a card off until tomorrow, or takes that back. */
export async function skipToday(db: Database, card: TodayCard, on: boolean, today: string): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await skippedToday(db, today)).filter((one) => one !== card);
    await db.settings.put({ id: 'skipped-today', value: { day: today, cards: on ? [...others, card] : others } });
  });
}
