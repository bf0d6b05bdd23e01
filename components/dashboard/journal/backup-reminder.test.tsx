// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakePeopleLink } from '../../../tests/support/journal/people-link.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import type { CoachSettings } from '../../settings/settings-link.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { dayOf } from '../days.ts';
import { BackupReminder } from './backup-reminder.tsx';

const MUCH = { first: '2020-01-01', count: 34, isAll: true };

async function open(settings: Partial<CoachSettings>, answer = MUCH) {
  const { link } = fakePeopleLink();
  link.entriesSince.mockResolvedValue(answer);
  const own = fakeSettingsLink(settings);
  render(
    <Page store={createSettingsStore(own)} title="Werkstolz">
      <p>Journal</p>
      <BackupReminder link={link} />
    </Page>,
  );
  await screen.findByText('Journal');
  return { link, own, user: userEvent.setup() };
}

test('says when the last one was and how much came since, and leads to it', async () => {
  const { link } = await open({ lastBackup: '2020-10-09' });
  const reminder = await screen.findByRole('complementary', { name: 'Sicherung des Journals' });
  expect(reminder.textContent).toContain('Seit der Sicherung am 9. Oktober 2020 sind 34 Einträge dazugekommen');
  expect(link.entriesSince).toHaveBeenCalledWith('2020-10-09');
  expect(screen.getByRole('link', { name: 'Zur Sicherung' }).getAttribute('href')).toBe('#settings/backup');
});

test('says it where nothing was ever saved', async () => {
  await open({}, { ...MUCH, count: 500, isAll: false });
  expect(await screen.findByText(/mehr als 500 eigene Einträge, gesichert ist noch keiner/)).toBeTruthy();
});

test('put off, it is still until then; taken back, it stands there again', async () => {
  const { own, user } = await open({ lastBackup: '2020-10-09' });
  await user.click(await screen.findByRole('button', { name: 'In zwei Wochen wieder fragen' }));
  expect(own.save).toHaveBeenLastCalledWith({ backupPutOff: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(own.save.mock.calls[0]?.[0].backupPutOff?.localeCompare(dayOf(new Date()))).toBe(1);
  expect(screen.getByRole('status').textContent).toContain('bleibt es still');
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(await screen.findByRole('complementary')).toBeTruthy();
});

test('switched off, it is said where it can be switched on again', async () => {
  const { own, user } = await open({ lastBackup: '2020-10-09' });
  await user.click(await screen.findByRole('button', { name: 'Nicht mehr erinnern' }));
  expect(own.save).toHaveBeenLastCalledWith({ backupReminder: false });
  expect(screen.getByRole('status').textContent).toContain('In den Einstellungen');
});

test.each([[{ lastBackup: dayOf(new Date()) }], [{ backupReminder: false }], [{ backupPutOff: '2999-01-01' }]])(
  '%o: nothing is said, and nothing is counted',
  async (settings) => {
    const { link } = await open(settings);
    expect(link.entriesSince).not.toHaveBeenCalled();
    expect(screen.queryByRole('complementary')).toBeNull();
  },
);

test('few entries are no reason', async () => {
  const { link } = await open({ lastBackup: '2020-10-09' }, { ...MUCH, count: 19 });
  await waitFor(() => expect(link.entriesSince).toHaveBeenCalled());
  expect(screen.queryByRole('complementary')).toBeNull();
});
