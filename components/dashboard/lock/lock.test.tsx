// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { fakeLockLink } from '../../../tests/support/lock/link.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import type { CoachSettings } from '../../settings/settings-link.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { Dashboard } from '../dashboard.tsx';

const GOOD = 'Regen Tasse Amt Zug';
const OTHER = 'Lampe Hafen Moos Uhr';

async function open(lock = fakeLockLink(), settings: Partial<CoachSettings> = { lastBackup: '2026-11-20' }) {
  location.hash = '#settings';
  const tables = async () => ({ builtIn: { version: 1, date: '2026-11-01' }, installed: null });
  const link = fakeDashboardLink({ tables, lock, ...fakeSettingsLink(settings) });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  return { link, lock, user: userEvent.setup() };
}

async function part() {
  const found = within(await screen.findByRole('region', { name: 'Sperre mit Passphrase' }));
  await found.findByLabelText('Von selbst sperren');
  return found;
}

test('is turned on with a passphrase that is typed twice and is strong enough', async () => {
  const { lock, user } = await open();
  const { getByLabelText, getByRole, findByText, getByText } = await part();
  const turnOn = () => user.click(getByRole('button', { name: 'Sperre einschalten' }));
  await user.type(getByLabelText('Passphrase der Sperre'), 'aaaaaaaaaaaaaaaa');
  await turnOn();
  expect(getByRole('status').textContent).toBe('Leicht zu erraten: zu wenig verschiedene Zeichen.');
  await user.clear(getByLabelText('Passphrase der Sperre'));
  await user.type(getByLabelText('Passphrase der Sperre'), GOOD);
  expect(getByText('Stark, solange sie nirgends sonst verwendet wird.')).toBeTruthy();
  await turnOn();
  expect(getByRole('status').textContent).toBe('Die beiden Eingaben sind verschieden.');
  await user.type(getByLabelText('Passphrase wiederholen'), GOOD);
  await user.selectOptions(getByLabelText('Von selbst sperren'), 'erst, wenn der Browser geschlossen wird');
  expect(lock.turnOn).not.toHaveBeenCalled();
  await turnOn();
  expect(await findByText('Die Sperre ist eingeschaltet.')).toBeTruthy();
  expect(lock.turnOn).toHaveBeenCalledWith(GOOD, null);
});

test('whoever never made a backup is asked once more', async () => {
  const { lock, user } = await open(fakeLockLink(), {});
  const { getByLabelText, getByRole, findByText } = await part();
  await user.type(getByLabelText('Passphrase der Sperre'), GOOD);
  await user.type(getByLabelText('Passphrase wiederholen'), GOOD);
  await user.click(getByRole('button', { name: 'Sperre einschalten' }));
  await user.click(getByRole('button', { name: 'Noch nicht' }));
  expect(lock.turnOn).not.toHaveBeenCalled();
  await user.click(getByRole('button', { name: 'Sperre einschalten' }));
  await user.click(getByRole('button', { name: 'Ohne Sicherung einschalten' }));
  expect(await findByText('Die Sperre ist eingeschaltet.')).toBeTruthy();
});

test('a failure says that everything is as it was', async () => {
  const lock = fakeLockLink();
  lock.turnOn.mockRejectedValueOnce(new Error('no-room'));
  const { user } = await open(lock);
  const { getByLabelText, getByRole, findByText } = await part();
  await user.type(getByLabelText('Passphrase der Sperre'), GOOD);
  await user.type(getByLabelText('Passphrase wiederholen'), GOOD);
  await user.click(getByRole('button', { name: 'Sperre einschalten' }));
  expect(await findByText(/^Das hat nicht geklappt. Es ist alles, wie es war/)).toBeTruthy();
});

test('while it is locked there is one field and no room; the right passphrase brings them back', async () => {
  const { user } = await open(fakeLockLink('locked', GOOD));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Der Coach ist gesperrt.');
  expect(screen.queryByRole('navigation')).toBeNull();
  const field = screen.getByLabelText('Passphrase der Sperre');
  expect(document.activeElement).toBe(field);
  await user.keyboard('falsch{Enter}');
  expect(await screen.findByText('Diese Passphrase stimmt nicht.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, `${GOOD}{Enter}`);
  expect(await screen.findByRole('navigation')).toBeTruthy();
});

test('what stands open leaves the screen when it is locked elsewhere', async () => {
  const { lock } = await open(fakeLockLink('open'));
  await screen.findByRole('navigation');
  await act(() => lock.lockNow());
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('whoever forgot the passphrase can delete everything', async () => {
  const { link, user } = await open(fakeLockLink('locked'));
  await user.click(await screen.findByRole('button', { name: 'Passphrase vergessen' }));
  await user.click(screen.getByRole('button', { name: 'Alles löschen …' }));
  await user.click(screen.getByRole('button', { name: 'Endgültig löschen' }));
  expect(link.deleteEverything).toHaveBeenCalled();
});

test('the passphrase is changed, the pause chosen, and the lock turned off, for whoever knows the passphrase', async () => {
  const { lock, user } = await open(fakeLockLink('open', GOOD));
  const { getByLabelText, getByRole, findByText, getAllByRole } = await part();
  await user.selectOptions(getByLabelText('Von selbst sperren'), 'nach einer Stunde ohne den Coach');
  expect(lock.setPause).toHaveBeenCalledWith(60);
  await user.click(getByRole('button', { name: 'Passphrase ändern' }));
  await user.type(getByLabelText('Bisherige Passphrase'), GOOD);
  await user.type(getByLabelText('Neue Passphrase'), OTHER);
  await user.type(getByLabelText('Passphrase wiederholen'), OTHER);
  await user.click(getAllByRole('button', { name: 'Passphrase ändern' }).at(-1) as HTMLElement);
  expect(await findByText('Geändert. Ab jetzt gilt die neue Passphrase.')).toBeTruthy();
  await user.click(getByRole('button', { name: 'Sperre ausschalten' }));
  await user.type(getByLabelText('Passphrase der Sperre'), GOOD);
  const off = () => user.click(getAllByRole('button', { name: 'Sperre ausschalten' }).at(-1) as HTMLElement);
  await off();
  expect(await findByText('Diese Passphrase stimmt nicht.')).toBeTruthy();
  await user.clear(getByLabelText('Passphrase der Sperre'));
  await user.type(getByLabelText('Passphrase der Sperre'), OTHER);
  await off();
  expect(await findByText('Ausgeschaltet.')).toBeTruthy();
});
