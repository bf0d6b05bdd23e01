import type { Database } from '../database.ts';
import type { EventRow, PersonRow } from '../rows.ts';

/** The record of a person under any of their keys; null = the journal does not know them. */
export async function personAt(db: Database, person: string): Promise<PersonRow | null> {
  return (await db.people.where('keys').equals(person).first()) ?? null;
}

/** The latest lines of a person, newest first; what was taken back is left out. */
export async function latestOf(db: Database, keys: readonly string[], most: number): Promise<EventRow[]> {
  const lists = await Promise.all(
    keys.map((key) =>
      db.events
        .where('[person+happened]')
        .between([key, ''], [key, '\uffff'])
        .reverse()
        .filter(isShown)
        .limit(most)
        .toArray(),
    ),
  );
  return lists.flat().sort(newestFirst).slice(0, most);
}

/** Contacts of the journal, newest first. @param before ISO time; null = from the newest on */
export async function timeline(db: Database, before: string | null, most: number): Promise<EventRow[]> {
  return db.events
    .where('happened')
    .below(before ?? '\uffff')
    .reverse()
    .filter(isShown)
    .limit(most)
    .toArray();
}

/** Next steps that are due by a day, the earliest first. @param until 'YYYY-MM-DD' */
export async function dueSteps(db: Database, until: string, most: number): Promise<PersonRow[]> {
  return db.people.where('nextDay').belowOrEqual(until).limit(most).toArray();
}

/** Who must be told by a day that data is kept, and was active since another; the earliest first. Both 'YYYY-MM-DD'. */
export async function dueDuties(db: Database, until: string, activeSince: string): Promise<PersonRow[]> {
  return db.people
    .where('informUntil')
    .belowOrEqual(until)
    .filter(({ active }) => active > activeSince)
    .toArray();
}

/** Of whom files say something new, the latest first. @param since 'YYYY-MM-DD' */
export async function withNews(db: Database, since: string, most: number): Promise<PersonRow[]> {
  return db.people.where('newsDay').aboveOrEqual(since).reverse().limit(most).toArray();
}

/** Everybody with a next step: those with a day first, the earliest on top, then those for some day. */
export async function openSteps(db: Database): Promise<PersonRow[]> {
  return db.people.orderBy('nextDay').toArray();
}

/**
 * People behind one, by name and then by key, whatever place in the order that is.
 * @param after a key; nobody comes behind one that is not there. null = from the first on
 */
export async function peopleAfter(db: Database, after: string | null, most: number): Promise<PersonRow[]> {
  if (after === null) return db.people.orderBy('sortName').limit(most).toArray();
  const last = await db.people.get(after);
  if (!last) return [];
  const byName = db.people.where('sortName');
  const [alike, behind] = await Promise.all([
    byName.equals(last.sortName).toArray(),
    db.people.where('sortName').above(last.sortName).limit(most).toArray(),
  ]);
  return [...alike.filter(({ key }) => key > after), ...behind].slice(0, most);
}

/** A contact that was not taken back. */
export const isShown = ({ what, struck }: EventRow): boolean => what.kind === 'contact' && !struck;

const newestFirst = (one: EventRow, other: EventRow): number =>
  one.happened === other.happened ? (one.id < other.id ? 1 : -1) : one.happened < other.happened ? 1 : -1;
