import type { JournalEvent } from '../../domain/journal/event.ts';
import { Refusal } from '../refusal.ts';

/** The journal as a file: its ledger, and which lines were erased, so that no older copy brings them back. */
export interface Backup {
  form: 'werkstolz-journal';
  version: 1;
  /** ISO time. */
  made: string;
  events: readonly JournalEvent[];
  erasures: readonly unknown[];
}

export const writeBackup = (parts: Pick<Backup, 'made' | 'events' | 'erasures'>): string =>
  JSON.stringify({ form: 'werkstolz-journal', version: 1, ...parts } satisfies Backup);

/**
 * Reads what `writeBackup` wrote. What the lines say is checked where they are taken.
 * @throws Refusal: 'torn', or 'other-kind' for another file
 */
export function readBackup(text: string): Pick<Backup, 'events' | 'erasures'> {
  const data = parsed(text);
  if (!isBackup(data)) throw new Refusal('other-kind');
  return { events: data.events, erasures: data.erasures };
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
  Array.isArray(data.erasures);
