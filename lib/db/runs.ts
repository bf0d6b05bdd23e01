import { changesBetween, isNews, type ProfileRun } from '../domain/profile/history.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';

/** A page is read section by section; within this time, more of the same is the same check. In milliseconds. */
const SITTING = 60 * 60 * 1000;

/** Kept runs of a person, oldest first. */
export async function runsOf(db: Database, person: string): Promise<ProfileRun[]> {
  return db.runs.where('personKey').equals(person).sortBy('at');
}

/** All kept runs, oldest first. */
export async function allRuns(db: Database): Promise<ProfileRun[]> {
  return db.runs.toCollection().sortBy('at');
}

/**
 * Keeps a run that says something new. Looks at the last one inside the transaction: two surfaces that read at once
 * keep it once. A run that only saw more than the last, in the same sitting, completes that one.
 */
export async function keepRun(
  db: Database,
  person: string,
  run: Pick<ProfileRun, 'role' | 'level' | 'outcomes'>,
  at: string,
): Promise<void> {
  await db.transaction('rw', db.runs, db.device, async () => {
    const last = (await runsOf(db, person)).at(-1);
    if (!isNews(last, run.outcomes, run.level)) return;
    if (last && sawOnlyMore(last, run, at)) {
      await db.runs.put({ ...last, ...run, outcomes: { ...last.outcomes, ...run.outcomes } });
      return;
    }
    await db.runs.add({ ...(await stamp(db, at)), personKey: person, ...run });
  });
}

function sawOnlyMore(last: ProfileRun, run: Pick<ProfileRun, 'role' | 'outcomes'>, at: string): boolean {
  const { better, worse } = changesBetween(last.outcomes, run.outcomes);
  const soon = Date.parse(at) - Date.parse(last.at) < SITTING;
  return soon && last.role === run.role && better.length === 0 && worse.length === 0;
}
