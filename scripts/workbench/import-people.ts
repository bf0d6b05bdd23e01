import type { BroughtFile } from '../../lib/imports/brought-file.ts';
import type { PeopleContent } from '../../lib/imports/people/people-content.ts';
import { isCards, readCards } from '../../lib/imports/people/read-cards.ts';
import { openPeopleTable, readPeopleTable } from '../../lib/imports/people/read-people-table.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { decodeText } from '../../lib/imports/text-file/decode.ts';

/** People in a file of cards or a table; of a table the columns that were guessed, too, by their headers. */
export async function peopleIn(
  file: BroughtFile,
  contacts: boolean,
  today: string,
): Promise<PeopleContent & { columns?: object }> {
  const { text } = decodeText(await file.bytes());
  if (isCards(text)) return runToEnd(readCards(file.path, text, contacts));
  const table = await runToEnd(openPeopleTable(text));
  const columns = Object.entries(table.guess).map(([field, at]) => [field, table.headers[at]]);
  return {
    columns: Object.fromEntries(columns),
    ...(await runToEnd(readPeopleTable(file.path, table, { columns: table.guess, contacts, today }))),
  };
}
