// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeHandoverLink } from '../../../tests/support/journal/handover-link.ts';
import { aPerson, aRecord } from '../../../tests/support/journal/people.ts';
import { fakePeopleLink } from '../../../tests/support/journal/people-link.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { personAddress } from './people-address.ts';
import PeopleRoom from './people-room.tsx';

const step = { what: 'Angebot schicken', day: '2026-11-27', why: 'Messe im Januar' };
const ANNA = aRecord(aPerson('Anna Brunner', { role: 'candidate', company: 'Technikerschule' }));
const TOBIAS = aRecord(aPerson('Tobias Wendland', { role: 'customer', tags: ['Kälte'], next: step }), {
  facts: [
    { name: 'company', label: 'Unternehmen', text: 'Molkerei Hasenried', source: 'aus einer Datei', before: null },
  ],
  contacts: 1,
  entries: [
    {
      id: 'e',
      act: 'a',
      at: '2026-11-25T10:00:00Z',
      label: 'Anruf',
      text: 'will Angebot',
      person: null,
      theme: null,
      source: 'manual',
    },
    {
      id: 'f',
      act: 'b',
      at: '2026-10-25T10:00:00Z',
      label: 'Nachricht',
      text: null,
      theme: null,
      person: null,
      source: 'import',
    },
  ],
});

afterEach(() => {
  location.hash = '';
});

async function open(records = [ANNA, TOBIAS], address = '#people', same: Parameters<typeof fakePeopleLink>[1] = []) {
  location.hash = address;
  const journal = fakePeopleLink(records, same);
  const saveFile = vi.fn();
  render(
    <Page store={createSettingsStore(fakeSettingsLink())} title="Werkstolz">
      <PeopleRoom link={{ people: journal.link, saveFile, handover: fakeHandoverLink() }} />
    </Page>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...journal, saveFile, user: userEvent.setup() };
}

const names = () => screen.queryAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

test('everybody stands in a row: who, what for, what comes next', async () => {
  await open();
  expect(names()).toEqual(['Anna Brunner', 'Tobias Wendland']);
  expect(screen.getByRole('row', { name: /Tobias Wendland/ }).textContent).toMatch(
    /Kundschaft.*Kälte.*Angebot schicken.*27\.11\.2026/,
  );
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3');
});

test('a role leaves the others out; typing finds across the whole record', async () => {
  const { user, link } = await open();
  await user.click(screen.getByRole('radio', { name: 'Kundschaft (1)' }));
  expect(names()).toEqual(['Tobias Wendland']);
  await user.click(screen.getByRole('radio', { name: 'Alle (2)' }));
  await user.type(screen.getByRole('searchbox'), 'brunner');
  await waitFor(() => expect(names()).toEqual(['Anna Brunner']));
  expect(link.search).toHaveBeenLastCalledWith('brunner');
  await user.clear(screen.getByRole('searchbox'));
  expect(names()).toHaveLength(2);
});

test('several get a role as one act, and it is taken back as one', async () => {
  const { user, link, back } = await open();
  await user.click(screen.getByRole('checkbox', { name: /Alle auswählen/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rolle geben' }), 'Partner');
  expect(link.edit).toHaveBeenCalledExactlyOnceWith([ANNA.key, TOBIAS.key], { field: 'role', value: 'partner' });
  await waitFor(() => expect(said()).toContain('Die Rolle von 2 Personen ist geändert.'));
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(back).toHaveBeenCalledOnce();
  await waitFor(() => expect(said()).toContain('wieder wie zuvor'));
});

test('erasing says what goes and what stays, has the focus on the way back, and leaves nobody picked', async () => {
  const { user, link } = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Anna Brunner auswählen' }));
  await user.click(screen.getByRole('button', { name: 'Löschen …' }));
  const question = screen.getByRole('group', { name: 'Anna Brunner löschen?' });
  expect(question.textContent).toContain('Es bleibt ein Vermerk ohne Namen');
  expect(document.activeElement?.textContent).toBe('Behalten');
  expect(question.textContent).not.toContain('mit diesem Namen');
  expect(link.erase).not.toHaveBeenCalled();
  await user.click(within(question).getByRole('button', { name: 'Endgültig löschen' }));
  await waitFor(() => expect(names()).toEqual(['Tobias Wendland']));
  expect(said()).toContain('Anna Brunner ist gelöscht.');
  expect(screen.queryByRole('region', { name: 'Mit der Auswahl' })).toBeNull();
});

test('erasing that takes longer than a second says how far it is, and can be pressed once', async () => {
  const { user, link } = await open();
  vi.useFakeTimers({ toFake: ['Date'] });
  let fail = () => {};
  link.erase.mockImplementation((_people, told) => {
    told(0.1);
    vi.setSystemTime(Date.now() + 1_500);
    told(0.4);
    return new Promise((_, reject) => {
      fail = () => reject(new Error('no room'));
    });
  });
  await user.click(screen.getByRole('checkbox', { name: 'Anna Brunner auswählen' }));
  await user.click(screen.getByRole('button', { name: 'Löschen …' }));
  await user.dblClick(screen.getByRole('button', { name: 'Endgültig löschen' }));
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: /^Der Name wird .* gesucht …$/ });
  expect(bar.value).toBe(0.4);
  fail();
  await screen.findByRole('button', { name: 'Endgültig löschen' });
  expect(link.erase).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('before erasing it is said who of the same name stays', async () => {
  const { user, link } = await open([TOBIAS], personAddress(TOBIAS.key));
  const other = aPerson('Tobias Wendland', { key: 'xing:tobias_w', company: 'Brücken Nord' });
  link.namesakes.mockResolvedValue({ count: 3, people: [other] });
  await user.click(screen.getByRole('button', { name: 'Löschen …' }));
  const question = screen.getByRole('group', { name: 'Tobias Wendland löschen?' });
  const stays = await within(question).findByRole('link', { name: /Brücken Nord, XING$/ });
  expect(stays.getAttribute('href')).toBe(personAddress(other.key));
  expect(question.textContent).toContain('3 weitere Einträge mit diesem Namen bleiben');
  expect(question.textContent).toContain('und 2 weitere');
  expect(link.namesakes).toHaveBeenCalledWith([TOBIAS.key]);
});

test('what failed is said, and nothing is offered to be taken back', async () => {
  const { user, link } = await open();
  link.edit.mockRejectedValueOnce(new Error('no-answer'));
  await user.click(screen.getByRole('checkbox', { name: 'Anna Brunner auswählen' }));
  await user.type(screen.getByRole('textbox', { name: 'Schlagwort' }), 'Messe');
  await user.click(screen.getByRole('button', { name: 'Hinzufügen' }));
  await waitFor(() => expect(said()).toContain('nicht geklappt'));
  expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
});

test('a pair is joined only when the user says so', async () => {
  const pair = { one: ANNA, other: aPerson('Anna Brunner', { key: 'xing:anna_brunner' }), why: 'gleicher Name' };
  const { user, link } = await open([ANNA, TOBIAS], '#people', [pair]);
  await user.click(await screen.findByText(/Zwei Einträge gehören vielleicht/));
  await user.click(screen.getByRole('button', { name: 'Anna Brunner: Ist dieselbe Person' }));
  expect(link.join).toHaveBeenCalledWith(ANNA.key, 'xing:anna_brunner', true);
  await waitFor(() => expect(said()).toContain('Beide Einträge sind jetzt einer'));
});

test('one person: facts with their source, entries, and the step is done with a way back', async () => {
  const { user, link } = await open([ANNA, TOBIAS], personAddress(TOBIAS.key));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tobias Wendland');
  expect(screen.getByText('Molkerei Hasenried').textContent).toContain('Herkunft: aus einer Datei');
  // What a file brought is one act, and is taken back where it was taken.
  expect(screen.getAllByRole('button', { name: /: streichen$/ })).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /ist erledigt$/ }));
  expect(link.edit).toHaveBeenCalledWith([TOBIAS.key], { field: 'next', value: null });
  expect(await screen.findByRole('button', { name: 'Rückgängig' })).toBeTruthy();
});

test('the access report is saved as it comes', async () => {
  const { user, saveFile } = await open([TOBIAS], personAddress(TOBIAS.key));
  await user.click(screen.getByRole('button', { name: 'Auskunft speichern' }));
  await waitFor(() => expect(saveFile).toHaveBeenCalledWith('auskunft.txt', 'Auskunft'));
});

test('whoever must be told has the text in both languages, and is marked as told', async () => {
  const texts = [
    { language: 'de', text: 'Guten Tag Anna Brunner' },
    { language: 'en', text: 'Hello Anna Brunner' },
  ] as const;
  const told = { ...ANNA, duty: { until: '2126-12-20', text: texts[0].text, texts } };
  const { user, link } = await open([told], personAddress(ANNA.key));
  expect(screen.getByText(/hier bis zum 20\. Dezember 2126/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(screen.getByText('Hello Anna Brunner').lang).toBe('en');
  await user.click(screen.getByRole('button', { name: 'Als informiert eintragen' }));
  expect(link.edit).toHaveBeenCalledWith([ANNA.key], {
    field: 'informed',
    value: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});

test('a line is entered, with how it is understood', async () => {
  const { user, link } = await open([TOBIAS], personAddress(TOBIAS.key));
  const field = screen.getByRole('textbox', { name: 'Was war?' });
  await user.type(field, '/anruf');
  expect(await screen.findByText('Verstanden als: Anruf, 26. November 2026')).toBeTruthy();
  await user.type(field, '{Enter}');
  expect(link.log).toHaveBeenCalledWith(TOBIAS.key, '/anruf');
  await waitFor(() => expect(field).toHaveProperty('value', ''));
});

test('an empty journal says where people come from', async () => {
  await open([]);
  expect(screen.getByRole('link', { name: 'Export von LinkedIn einlesen' }).getAttribute('href')).toBe('#use');
  expect(screen.queryByRole('table')).toBeNull();
});
