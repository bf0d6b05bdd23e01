import type { Day } from '../network-export/rows.ts';
import { addDays, daysBetween } from '../present-use/days.ts';

/** A month's work, and enough of it to miss. */
const DAYS = 30;
const ENTRIES = 20;
/** So long it rests when it is put off, in days. */
const REST = 14;

/** What the user chose, and when the journal was last saved. */
export interface BackupChoice {
  /** 'YYYY-MM-DD'; '' = never. */
  lastBackup: Day | '';
  backupReminder: boolean;
  /** 'YYYY-MM-DD' until which nothing is said; '' = not put off. */
  backupPutOff: Day | '';
}

/** Whether it is worth counting at all what came since. */
export function mayRemind({ lastBackup, backupReminder, backupPutOff }: BackupChoice, today: Day): boolean {
  if (!backupReminder || today < backupPutOff) return false;
  return lastBackup === '' || daysBetween(lastBackup, today) >= DAYS;
}

/**
 * Whether to remind of a backup: the last one, or without one the first line, is a month old, and much came since.
 * @param first the day of the journal's first line; null = it is empty
 * @param count what was entered or noticed since the last backup
 */
export function isBackupDue(
  choice: BackupChoice,
  { first, count }: { first: Day | null; count: number },
  today: Day,
): boolean {
  const since = choice.lastBackup || first;
  return mayRemind(choice, today) && since !== null && daysBetween(since, today) >= DAYS && count >= ENTRIES;
}

/** Until when it rests if it is put off today. */
export const putOffUntil = (today: Day): Day => addDays(today, REST);
