// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { EntryView } from '../../../lib/messages/journal-view.ts';
import { aPerson, aRecord } from '../../../tests/support/journal/people.ts';
import { fakePeopleLink } from '../../../tests/support/journal/people-link.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import JournalRoom from './journal-room.tsx';

const entry = (at: number): EntryView => ({
  id: `e${at}`,
  act: `a${at}`,
  at: new Date(Date.UTC(2026, 10, 25) - at * 60_000).toISOString(),
  label: 'Anruf',
  text: `Gespräch ${at}`,
  person: { key: 'linkedin:tobias-wendland', name: 'Tobias Wendland' },
  theme: 'Umbau im laufenden Betrieb',
  source: 'manual',
});
const step = { what: 'Angebot schicken', day: '2020-01-07', why: null };
const TOBIAS = aRecord(aPerson('Tobias Wendland', { next: step }), { entries: [entry(0), entry(1)] });
const INES = aRecord(aPerson('Ines Koller', { next: { what: 'anrufen', day: null, why: null } }));

async function open(records = [TOBIAS, INES]) {
  const journal = fakePeopleLink(records);
  const saveFile = vi.fn();
  render(
    <Page store={createSettingsStore(fakeSettingsLink())} title="Werkstolz">
      <JournalRoom link={{ people: journal.link, saveFile }} />
    </Page>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...journal, saveFile, user: userEvent.setup() };
}

test('what was stands there with whom it was; a struck entry can be brought back', async () => {
  const { user, link, back } = await open();
  await screen.findByText('Gespräch 0');
  expect(screen.getAllByRole('link', { name: 'Tobias Wendland' })[0]?.getAttribute('href')).toBe(
    '#people/linkedin%3Atobias-wendland',
  );
  await user.click(screen.getAllByRole('button', { name: /streichen$/ })[0] as HTMLElement);
  expect(link.strike).toHaveBeenCalledWith('a0');
  await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(back).toHaveBeenCalledOnce();
});

test('steps stand by when they are due; one is put off by a week from today', async () => {
  const { user, link } = await open();
  const due = await screen.findByRole('region', { name: 'Bis heute' });
  expect(within(screen.getByRole('region', { name: 'Irgendwann' })).getByText('anrufen')).toBeTruthy();
  await user.click(within(due).getByRole('button', { name: /eine Woche später$/ }));
  const [people, change] = link.edit.mock.calls[0] as unknown as [string[], { value: { day: string } }];
  expect(people).toEqual([TOBIAS.key]);
  expect(Date.parse(change.value.day)).toBeGreaterThan(Date.now() + 5 * 86_400_000);
});

test('the calendar file holds the steps that have a day', async () => {
  const { user, saveFile } = await open();
  await user.click(await screen.findByRole('button', { name: 'Als Kalenderdatei speichern' }));
  const [name, text] = saveFile.mock.calls[0] as [string, string];
  expect(name).toMatch(/^schritte-\d{4}-\d\d-\d\d\.ics$/);
  expect(text).toContain('SUMMARY:Angebot schicken (Tobias Wendland)');
  expect(text).not.toContain('Ines Koller');
});

test('older entries come on demand', async () => {
  const all = Array.from({ length: 70 }, (_, at) => entry(at));
  const { user } = await open([{ ...TOBIAS, entries: all }]);
  const room = await screen.findByRole('region', { name: 'Verlauf' });
  expect(within(room).getAllByRole('listitem')).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Ältere Einträge' }));
  await waitFor(() => expect(within(room).getAllByRole('listitem')).toHaveLength(70));
  expect(screen.queryByRole('button', { name: 'Ältere Einträge' })).toBeNull();
});
