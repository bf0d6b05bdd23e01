import { tick } from '../../domain/journal/clock.ts';
import type { Draft, JournalEvent } from '../../domain/journal/event.ts';
import { rowOf } from '../direct.ts';
import type { EventRow, PersonRow } from '../rows.ts';
import { addNewRows, addRows, amendPast, changesThePast } from './add-rows.ts';
import { notErased } from './not-erased.ts';
import { reachedClock } from './reached-clock.ts';
import { rowsOf } from './rows-of.ts';
import type { LedgerTables } from './tables.ts';

/** Up to here each line is asked for before; more are tried, which waits once more and asks less. */
const FEW = 20;

/** Asked when the transaction has got its answers. */
type OwnDevice = () => string | Promise<string>;

/** What `append` does, inside of a transaction that holds the tables. */
export async function enter(
  tables: LedgerTables,
  drafts: readonly Draft[],
  at: string,
  ownDevice: OwnDevice,
): Promise<void> {
  const { rows, known } = await freshRows(tables, drafts, at, ownDevice);
  if (drafts.length > FEW) return addNewRows(tables, rows, known);
  await addRows(tables, rows, known);
  await amendPast(tables, rows);
}

/** Whether lines may be entered the short way: they are few and say nothing of earlier ones. */
export const isPlain = (drafts: readonly Draft[]): boolean => drafts.length <= FEW && !drafts.some(changesThePast);

/**
 * The same with plain lines, which are waited for twice: for the answers and for the writing. No function on the way is
 * async, since each of those makes Dexie switch the transaction off and on.
 */
export function enterPlain(
  tables: LedgerTables,
  drafts: readonly Draft[],
  at: string,
  ownDevice: OwnDevice,
): Promise<void> {
  return freshRows(tables, drafts, at, ownDevice).then(({ rows, known }) => addRows(tables, rows, known));
}

/**
 * The rows of those lines that are new. Everything that has to be known is asked for at once: each answer that is waited for
 * by itself costs as much as the writing.
 * @returns in `known` the rows of everybody whom the lines are about
 */
function freshRows(
  tables: LedgerTables,
  drafts: readonly Draft[],
  at: string,
  ownDevice: OwnDevice,
): Promise<{ rows: EventRow[]; known: PersonRow[] }> {
  const lines = [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
  return Promise.all([
    Promise.all(drafts.length <= FEW ? lines.map(({ id }) => rowOf(tables.events, id)) : []),
    notErased(tables, lines),
    reachedClock(tables),
    rowsOf(tables, lines),
  ])
    .then((answers) => Promise.all([...answers, ownDevice()]))
    .then(([kept, allowed, latest, known, device]) => {
      const old = new Set(kept.flatMap((row) => row?.id ?? []));
      const fresh = allowed.filter(({ id }) => !old.has(id));
      let clock = latest;
      const rows = fresh.map((draft): EventRow => {
        clock = tick(clock, Date.parse(at), device);
        return ledgerRow({ ...draft, clock, device, noted: at });
      });
      return { rows, known };
    });
}

/** A line with what it is looked up by. */
export const ledgerRow = (event: JournalEvent): EventRow => ({
  ...event,
  ...(event.what.kind === 'undo' && { undoes: event.what.act }),
});
