import { struckActs } from '../../domain/journal/struck-acts.ts';
import type { EventRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

/** Notes on the lines of these acts whether they were taken back, so that lists need not look for it. */
export async function markStruck({ events }: LedgerTables, acts: readonly string[]): Promise<void> {
  const undos = await events.where('undoes').anyOf(acts).toArray();
  const struck = struckActs(undos);
  const rows = await events.where('act').anyOf(acts).toArray();
  await events.bulkPut(rows.map((row) => withMark(row, struck.has(row.act))));
}

function withMark({ struck: _before, ...row }: EventRow, struck: boolean): EventRow {
  return struck ? { ...row, struck: true } : row;
}
