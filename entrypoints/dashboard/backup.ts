import type { RestoreAnswer } from '../../components/dashboard/dashboard-link.ts';
import type { JournalEvent } from '../../lib/domain/journal/event.ts';
import { readBackup, writeBackup } from '../../lib/imports/backup/backup-file.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { decodeText } from '../../lib/imports/text-file/decode.ts';
import { call } from '../../lib/messages/call.ts';
import { Erasures, LedgerLines, MOST_LINES } from '../../lib/messages/ledger-lines.ts';
import { saveFile } from './save-file.ts';

/** Of a file with a million lines. */
const LARGEST = 512 * 1024 * 1024;

/** The journal as a file; see `DashboardLink`. */
export async function saveBackup(passphrase: string | null): Promise<number> {
  const { events, erasures } = await wholeLedger();
  const made = new Date().toISOString();
  const text = writeBackup({ made, events, erasures });
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

/** Joins a backup with the journal. The whole file is looked at before a line of it is taken. */
export async function restoreBackup(file: File, passphrase: string): Promise<RestoreAnswer> {
  try {
    const { pieces, erasures } = await linesIn(file, passphrase);
    for (const [at, events] of pieces.entries()) {
      await call('restoreLines', { events, erasures: at === 0 ? erasures : [] });
    }
    return { ok: true, lines: pieces.flat().length };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, why: `brought.no.${error.code}` };
  }
}

/** Every line of the file, checked, in pieces that a message can carry. */
async function linesIn(file: File, passphrase: string): Promise<{ pieces: LedgerLines[]; erasures: Erasures }> {
  if (file.size > LARGEST) throw new Refusal('too-large');
  const { events, erasures } = readBackup(await textIn(new Uint8Array(await file.arrayBuffer()), passphrase));
  const pieces: LedgerLines[] = [];
  for (let at = 0; at === 0 || at < events.length; at += MOST_LINES) {
    const lines = LedgerLines.safeParse(events.slice(at, at + MOST_LINES));
    if (!lines.success) throw new Refusal('torn');
    pieces.push(lines.data);
  }
  const erased = Erasures.safeParse(erasures);
  if (!erased.success) throw new Refusal('torn');
  return { pieces, erasures: erased.data };
}

async function textIn(bytes: Uint8Array, passphrase: string): Promise<string> {
  const { isSealed, unseal } = await import('../../lib/imports/backup/sealed.ts');
  return isSealed(bytes) ? await unseal(bytes, passphrase) : decodeText(bytes).text;
}
