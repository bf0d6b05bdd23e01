import { expect, test } from 'vitest';
import { type BackupChoice, isBackupDue, mayRemind, putOffUntil } from './backup-reminder.ts';

const TODAY = '2026-11-26';
const saved = (lastBackup: string, more: Partial<BackupChoice> = {}): BackupChoice => ({
  lastBackup,
  backupReminder: true,
  backupPutOff: '',
  ...more,
});
const MUCH = { first: '2026-01-01', count: 20 };

test.each([
  ['2026-10-27', 20, true],
  ['2026-10-28', 20, false],
  ['2026-10-27', 19, false],
  ['2025-01-01', 0, false],
])('saved on %s, %i entries since: %s', (lastBackup, count, due) => {
  expect(isBackupDue(saved(lastBackup), { ...MUCH, count }, TODAY)).toBe(due);
});

test.each([
  ['2026-10-27', true],
  ['2026-10-28', false],
  [null, false],
])('never saved, and the first line is of %s: %s', (first, due) => {
  expect(isBackupDue(saved(''), { first, count: 500 }, TODAY)).toBe(due);
});

test('put off it rests for two weeks, and switched off for good', () => {
  const off = saved('2026-01-01', { backupPutOff: putOffUntil('2026-11-13') });
  expect(isBackupDue(off, MUCH, '2026-11-26')).toBe(false);
  expect(isBackupDue(off, MUCH, '2026-11-27')).toBe(true);
  expect(isBackupDue(saved('2026-01-01', { backupReminder: false }), MUCH, TODAY)).toBe(false);
});

test('nothing is counted before a month is over', () => {
  expect(mayRemind(saved('2026-10-28'), TODAY)).toBe(false);
  expect(mayRemind(saved('2026-10-27'), TODAY)).toBe(true);
  expect(mayRemind(saved(''), TODAY)).toBe(true);
});
