import type { JournalEvent } from '../../domain/journal/event.ts';
import { isHandover } from '../handover/handover-file.ts';
import { Refusal } from '../refusal.ts';

/**
 * The journal as a file: its ledger, which lines were erased, so that no older copy brings them back, and what was read of
 * the people in it.
 */
export interface Backup {
  form: 'werkstolz-journal';
  version: 1;
  /** ISO time. */
  made: string;
  events: readonly JournalEvent[];
  erasures: readonly unknown[];
  /** What was read of people in the journal; older files have none. */
  snapshots?: readonly unknown[];
}

type Parts = Required<Pick<Backup, 'events' | 'erasures' | 'snapshots'>>;

export const writeBackup = (parts: Parts & Pick<Backup, 'made'>): string =>
  JSON.stringify({ form: 'werkstolz-journal', version: 1, ...parts } satisfies Backup);

/**
 * Reads what `writeBackup` wrote. What the lines say is checked where they are taken.
 * @throws Refusal: 'torn'; 'handover' or 'other-kind' for another file
 */
export function readBackup(text: string): Parts {
  const data = parsed(text);
  if (isHandover(data)) throw new Refusal('handover');
  if (!isBackup(data)) throw new Refusal('other-kind');
  const { events, erasures, snapshots = [] } = data;
  return { events, erasures, snapshots };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('torn');
  }
}

const isBackup = (data: unknown): data is Backup =>
  typeof data === 'object' &&
  data !== null &&
  'form' in data &&
  data.form === 'werkstolz-journal' &&
  'version' in data &&
  data.version === 1 &&
  'events' in data &&
  Array.isArray(data.events) &&
  'erasures' in data &&
  Array.isArray(data.erasures) &&
  (!('snapshots' in data) || Array.isArray(data.snapshots));
