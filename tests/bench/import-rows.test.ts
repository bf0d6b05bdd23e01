import { expect, test } from 'vitest';
import { importRows } from './import-rows.ts';
import { holds } from './report.ts';

const round = { taken: 250, sameRecords: 100, sameIndexes: 200, parsedRows: 25, records: 150_000 };

test('an import is held against its records in bulk; beside their indexes and the bare rows it is only told', () => {
  const [same, indexed, rows] = importRows(30_000, [round, round, round]);
  expect(same).toMatchObject({
    name: 'import of 30,000 contacts / unzip, papaparse, raw bulk of its 150,000 records',
    value: 2.5,
  });
  expect(indexed).toMatchObject({ value: 1.25, limit: null });
  expect(rows).toMatchObject({ value: 10, limit: null });
  expect([same, indexed, rows].map((row) => row && holds(row))).toEqual([true, true, true]);
});

test('more than three times as long breaks the limit', () => {
  const rows = importRows(30_000, [{ ...round, taken: 301 }]);
  expect(rows.map(holds)).toEqual([false, true, true]);
});
