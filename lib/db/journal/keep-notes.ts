import type { Transaction } from 'dexie';
import { notesOf } from '../../domain/journal/notes.ts';
import { linesOf } from './lines.ts';
import { peopleInPieces } from './people-in-pieces.ts';

/** Version 10: what was noted about a person stands with the person, as it is searched. */
export async function keepNotes(transaction: Transaction): Promise<void> {
  const events = transaction.table('events');
  const people = transaction.table('people');
  await peopleInPieces({ people }, async (rows) => {
    const lines = await Promise.all(rows.map(({ keys }) => linesOf({ events }, keys)));
    await people.bulkPut(rows.map((row, at) => ({ ...row, notes: notesOf(lines[at] ?? []) })));
  });
}
