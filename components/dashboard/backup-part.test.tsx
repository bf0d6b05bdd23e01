// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeDashboardLink } from '../../tests/support/dashboard.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { Dashboard } from './dashboard.tsx';
import type { DashboardLink } from './dashboard-link.ts';

async function open(over: Partial<DashboardLink>) {
  location.hash = '#settings';
  const tables = async () => ({ builtIn: { version: 1, date: '2026-11-01' }, installed: null });
  const link = fakeDashboardLink({ tables, ...over });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  const part = within(await screen.findByRole('region', { name: 'Sicherung des Journals' }));
  return { link, part, user: userEvent.setup() };
}

test('locks with a passphrase that is long enough, and says how much it saved', async () => {
  const { link, part, user } = await open({ saveBackup: vi.fn(async () => 7) });
  await user.type(part.getByRole('textbox', { name: 'Passphrase' }), 'zu kurz');
  await user.click(part.getByRole('button', { name: 'Verschlüsselt sichern' }));
  expect(part.getByRole('status').textContent).toBe('Die Passphrase braucht mindestens zwölf Zeichen.');
  expect(link.saveBackup).not.toHaveBeenCalled();
  await user.type(part.getByRole('textbox', { name: 'Passphrase' }), ' ist das nicht');
  await user.click(part.getByRole('button', { name: 'Verschlüsselt sichern' }));
  expect(link.saveBackup).toHaveBeenCalledWith('zu kurz ist das nicht');
  expect(await part.findByText('Gesichert: 7 Zeilen.')).toBeTruthy();
  await user.click(part.getByRole('button', { name: 'Unverschlüsselt sichern (JSON)' }));
  expect(link.saveBackup).toHaveBeenLastCalledWith(null);
});

test.each([
  [async () => ({ ok: true, lines: 1 }) as const, /^Eingelesen: eine Zeile/],
  [async () => ({ ok: false, why: 'brought.no.wrong-passphrase' }) as const, /^Mit dieser Passphrase/],
  [() => Promise.reject(new Error('x')), /^Das hat nicht geklappt/],
])('says what came of reading a file', async (restoreBackup, sentence) => {
  const { part, user } = await open({ restoreBackup });
  await user.upload(part.getByLabelText('Sicherung einlesen …', { selector: 'input' }), new File(['x'], 'a.age'));
  expect((await part.findByText(sentence)).getAttribute('role')).toBe('status');
});
