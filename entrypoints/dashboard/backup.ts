import type { RestoreAnswer } from '../../components/dashboard/dashboard-link.ts';
import type { JournalEvent } from '../../lib/domain/journal/event.ts';
import { readBackup, writeBackup } from '../../lib/imports/backup/backup-file.ts';
import { isSealed } from '../../lib/imports/backup/is-sealed.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { decodeText } from '../../lib/imports/text-file/decode.ts';
import { call } from '../../lib/messages/call.ts';
import { Erasures, LedgerLines, MOST_LINES } from '../../lib/messages/ledger-lines.ts';
import { MOST_SNAPSHOTS, SnapshotRows } from '../../lib/messages/snapshot-rows.ts';
import { saveFile } from './save-file.ts';

/** Of a file with a million lines. */
const LARGEST = 512 * 1024 * 1024;

/** The journal as a file; see `DashboardLink`. */
export async function saveBackup(passphrase: string | null): Promise<number> {
  const { events, erasures } = await wholeLedger();
  const made = new Date().toISOString();
  const text = writeBackup({ made, events, erasures, snapshots: await everySnapshot() });
  const name = `werkstolz-journal-${made.slice(0, 10)}.json`;
  if (passphrase === null) saveFile(name, text);
  else {
    const { seal } = await import('../../lib/imports/backup/sealed.ts');
    saveFile(`${name}.age`, await seal(text, passphrase));
  }
  return events.length;
}

async function wholeLedger(): Promise<{ events: JournalEvent[]; erasures: Erasures }> {
  const { events, erasures, more } = await call('ledgerPage', { after: '' });
  for (let goesOn = more; goesOn; ) {
    const page = await call('ledgerPage', { after: events.at(-1)?.clock ?? '' });
    events.push(...page.events);
    goesOn = page.more;
  }
  return { events, erasures };
}

async function everySnapshot(): Promise<SnapshotRows> {
  const rows: SnapshotRows = [];
  for (;;) {
    const page = await call('snapshotPage', { after: rows.at(-1)?.id ?? '' });
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}

/** Joins a backup with the journal. The whole file is looked at before a line of it is taken. */
export async function restoreBackup(file: File, passphrase: string): Promise<RestoreAnswer> {
  try {
    const { pieces, erasures, snapshots } = await piecesIn(file, passphrase);
    for (const [at, events] of pieces.entries()) {
      await call('restoreLines', { events, erasures: at === 0 ? erasures : [] });
    }
    for (const rows of snapshots) await call('restoreSnapshots', { rows });
    return { ok: true, lines: pieces.flat().length };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, why: `brought.no.${error.code}` };
  }
}

interface Pieces {
  pieces: LedgerLines[];
  erasures: Erasures;
  snapshots: SnapshotRows[];
}

/** Every line of the file, checked, in pieces that a message can carry. */
async function piecesIn(file: File, passphrase: string): Promise<Pieces> {
  if (file.size > LARGEST) throw new Refusal('too-large');
  const { events, erasures, snapshots } = readBackup(
    await textIn(new Uint8Array(await file.arrayBuffer()), passphrase),
  );
  return {
    pieces: inPieces(events, MOST_LINES).map((piece) => checked(LedgerLines, piece)),
    erasures: checked(Erasures, erasures),
    snapshots: inPieces(snapshots, MOST_SNAPSHOTS).map((piece) => checked(SnapshotRows, piece)),
  };
}

/** @returns at least one piece, so that what goes with the first is sent in any case */
function inPieces<Item>(list: readonly Item[], most: number): Item[][] {
  const count = Math.max(1, Math.ceil(list.length / most));
  return Array.from({ length: count }, (_, at) => list.slice(at * most, (at + 1) * most));
}

/** @throws Refusal 'torn' where it is not what it should be */
function checked<Data>(schema: Schema<Data>, data: unknown): Data {
  const result = schema.safeParse(data);
  if (!result.success) throw new Refusal('torn');
  return result.data;
}

interface Schema<Data> {
  safeParse(data: unknown): { success: true; data: Data } | { success: false };
}

async function textIn(bytes: Uint8Array, passphrase: string): Promise<string> {
  if (!isSealed(bytes)) return decodeText(bytes).text;
  const { unseal } = await import('../../lib/imports/backup/sealed.ts');
  return await unseal(bytes, passphrase);
}
