import type { Transaction } from 'dexie';
import { recordOf } from '../../domain/journal/person-record.ts';
import type { PersonRow } from '../rows.ts';
import { inPieces } from './in-pieces.ts';
import { SOME_DAY } from './person-row.ts';

/** Version 15: whoever has a next step for some day is found by the index of days, behind everybody else. */
export async function markSomeDay(transaction: Transaction): Promise<void> {
  const people = transaction.table<PersonRow, string>('people');
  await inPieces(
    people,
    ({ key }) => key,
    async (rows) => {
      const open = rows.filter(({ nextDay, state }) => nextDay === undefined && recordOf(state).next !== null);
      await people.bulkPut(open.map((row) => ({ ...row, nextDay: SOME_DAY })));
    },
  );
}
