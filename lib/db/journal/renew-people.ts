import type { Transaction } from 'dexie';
import { notesOf } from '../../domain/journal/notes.ts';
import type { PersonRow } from '../rows.ts';
import { inPieces } from './in-pieces.ts';
import { linesOf } from './lines.ts';
import { personRow } from './person-row.ts';

/** Version 10: what was noted about a person, and until when they must be told, stands in their row. */
export async function renewPeople(transaction: Transaction): Promise<void> {
  const events = transaction.table('events');
  const people = transaction.table<PersonRow, string>('people');
  await inPieces(
    people,
    ({ key }) => key,
    async (rows) => {
      const lines = await Promise.all(rows.map(({ keys }) => linesOf({ events }, keys)));
      await people.bulkPut(rows.map(({ keys, state }, at) => personRow(keys, state, notesOf(lines[at] ?? []))));
    },
  );
}
