import type { Database } from './database.ts';
import { stamp } from './device.ts';

/** Check id to the answers kept for a person. */
export async function answersOf(db: Database, person: string): Promise<Record<string, string[]>> {
  const rows = await db.answers.where('person').equals(person).toArray();
  return Object.fromEntries(rows.map(({ check, answers }) => [check, answers]));
}

export async function saveAnswers(
  db: Database,
  person: string,
  check: string,
  answers: string[],
  at: string,
): Promise<void> {
  const kept = await db.answers.where('[person+check]').equals([person, check]).first();
  await db.answers.put({ ...(await stamp(db, at)), ...(kept && { id: kept.id }), person, check, answers });
}
