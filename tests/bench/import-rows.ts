import type { ImportTimes } from './import-in-page.ts';
import type { Row } from './report.ts';
import { figure, median, milliseconds } from './stats.ts';

/**
 * An import of contacts beside unpacking, parsing and adding in bulk: the records that it writes, without and with their
 * indexes, and the rows of the table alone, of which the import makes two lines and a person each.
 */
export function importRows(connections: number, rounds: readonly ImportTimes[]): Row[] {
  const taken = rounds.map((round) => round.taken);
  const name = `import of ${connections.toLocaleString('en-US')} contacts`;
  const row = (beside: string, raw: readonly number[], limit: number | null, bar: string): Row => {
    const value = median(taken) / median(raw);
    const shown = `${figure(value)} × (${milliseconds(taken)} / ${milliseconds(raw)})`;
    return { name: `${name} / ${beside}`, shown, value, limit, bar };
  };
  const same = rounds.map(({ sameRecords }) => sameRecords);
  const parsed = rounds.map(({ parsedRows }) => parsedRows);
  const records = (rounds[0]?.records ?? 0).toLocaleString('en-US');
  return [
    row(`unzip, papaparse, raw bulk of its ${records} records`, same, 3, '≤ 3 ×'),
    row(
      'the same with the indexes of the journal',
      rounds.map(({ sameIndexes }) => sameIndexes),
      null,
      'what the database needs',
    ),
    row('unzip, papaparse, raw bulk of the rows as they are', parsed, null, '3 × is not within reach'),
  ];
}
