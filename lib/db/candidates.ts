import type { CandidateWords } from '../domain/candidate/candidate-record.ts';
import type { Database } from './database.ts';

const keyOf = (opening: string, person: string): string => `${opening} ${person}`;

/** What was written about a person for an opening; null = nothing. */
export async function candidateWords(db: Database, opening: string, person: string): Promise<CandidateWords | null> {
  const row = await db.candidates.get(keyOf(opening, person));
  return row ? { notes: row.notes, note: row.note, decision: row.decision } : null;
}

export async function saveCandidate(
  db: Database,
  opening: string,
  person: string,
  own: CandidateWords,
  at: string,
): Promise<void> {
  await db.candidates.put({ ...own, key: keyOf(opening, person), opening, person, at });
}

/** Whether anything was written about a person for any opening. */
export async function isCandidate(db: Database, person: string): Promise<boolean> {
  return (await db.candidates.where('person').equals(person).count()) > 0;
}

/** All that was written about a person known by these keys, with the title of each opening. */
export async function writtenAbout(
  db: Database,
  people: readonly string[],
): Promise<{ title: string; own: CandidateWords }[]> {
  const rows = await db.candidates.where('person').anyOf(people).toArray();
  const openings = await db.openings.bulkGet(rows.map(({ opening }) => opening));
  return rows.map((own, at) => ({ title: openings[at]?.opening.title ?? '', own }));
}
