// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { Dashboard } from '../dashboard.tsx';
// Loaded before, so that no test waits for it.
import './people-file-room.tsx';
import type { OpenedPeople, PeopleFileLink, PeoplePreview } from './people-file-link.ts';

const TABLE: OpenedPeople = {
  name: '<b>kunden</b>.csv',
  day: '2026-11-20',
  encoding: 'windows-1252',
  table: {
    separator: ';',
    columns: ['Vorname', 'Nachname', 'Firma', 'Geburtstag', 'E-Mail'].map((heading, at) => ({
      at,
      heading,
      sample: `Beispiel ${at}`,
    })),
    rows: 44,
    guess: { first: 0, last: 1, company: 2, email: 4 },
  },
};
const PREVIEW: PeoplePreview = {
  people: 44,
  fresh: 30,
  known: 12,
  changed: 1,
  similar: 2,
  shown: [
    {
      key: 'named:ida',
      name: '<img src=x>',
      company: 'Kern SE',
      title: null,
      contacted: '2026-03-01',
      reach: '',
      match: { kind: 'known', changes: [{ of: 'company', from: 'Kern AG', to: 'Kern SE' }] },
    },
  ],
  doubles: [7],
  faulty: [2, 3, 4, 5, 6, 8, 9, 11],
  wrongDays: [],
  extras: {},
};

async function open(over: Partial<PeopleFileLink> = {}) {
  location.hash = '#people-file';
  const peopleFile = {
    open: vi.fn<PeopleFileLink['open']>(async () => ({ ok: true, file: TABLE })),
    preview: vi.fn<PeopleFileLink['preview']>(async () => PREVIEW),
    take: vi.fn<PeopleFileLink['take']>(async () => ({ acts: ['a', 'b'], lines: 100, whole: true })),
    undo: vi.fn(async () => {}),
    ...over,
  };
  const link = fakeDashboardLink({ peopleFile });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('heading', { level: 1, name: 'Personen aus einer Datei' });
  const user = userEvent.setup();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  await user.upload(input, new File(['x'], 'kunden.csv', { type: 'text/csv' }));
  return { peopleFile, user };
}

test('says how the file was read, what comes of it and what is left out, before anything is taken', async () => {
  const { peopleFile } = await open();
  expect(await screen.findByRole('heading', { name: '<b>kunden</b>.csv' })).toBe(document.activeElement);
  expect(
    screen.getByText(/44 Zeilen, Stand 20. November 2026, getrennt durch Semikolon, Zeichen: Windows-1252/),
  ).toBeTruthy();
  expect(await screen.findByText('44 Personen: 30 neu, 12 schon da, 2 vielleicht schon da')).toBeTruthy();
  expect(screen.getByText('Bleibt weg: Geburtstag, E-Mail.')).toBeTruthy();
  expect(screen.getByText('Mehrmals in der Datei, hier nur einmal: Zeile 7.')).toBeTruthy();
  expect(screen.getByText('Ohne Namen, darum nicht dabei: Zeilen 2, 3, 4, 5, 6, 8 und 2 weitere.')).toBeTruthy();
  const table = within(screen.getByRole('table', { name: 'Einige, die übernommen werden' }));
  expect(table.getByText('<img src=x>')).toBeTruthy();
  expect(table.getByText('schon da, bisher: Kern AG')).toBeTruthy();
  expect(peopleFile.take).not.toHaveBeenCalled();
});

test('a column is taken for one thing only, and the preview follows', async () => {
  const { peopleFile, user } = await open();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Spalte „Geburtstag“ wird zu' }), 'Unternehmen');
  expect(vi.mocked(peopleFile.preview).mock.lastCall?.[0]).toEqual({
    columns: { first: 0, last: 1, company: 3, email: 4 },
    contacts: false,
  });
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Spalte „Firma“ wird zu' }).value).toBe('');
  for (const column of ['Vorname', 'Nachname']) {
    await user.selectOptions(screen.getByRole('combobox', { name: `Spalte „${column}“ wird zu` }), 'weglassen');
  }
  expect(screen.getByText(/Noch fehlt der Name/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /übernehmen/ })).toBeNull();
});

test('a large file shows how far it is, never what an older reading said, and stops where it is read in another way', async () => {
  const asked: { tell: (part: number) => void; stop: AbortSignal; end: (preview: PeoplePreview) => void }[] = [];
  const preview: PeopleFileLink['preview'] = (_wishes, tell, stop) =>
    new Promise((end) => asked.push({ tell, stop, end }));
  const { user } = await open({ preview });
  const column = await screen.findByRole('combobox', { name: 'Spalte „Geburtstag“ wird zu' });
  const [first] = asked;
  await act(async () => first?.tell(0.5));
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
  await act(async () => first?.end(PREVIEW));
  expect(screen.queryByRole('progressbar')).toBeNull();
  const button = '44 Personen übernehmen';
  expect(screen.getByRole('button', { name: button })).toBeTruthy();
  await user.selectOptions(column, 'Unternehmen');
  const second = asked.at(-1);
  await act(async () => second?.tell(0.1));
  expect(screen.queryByRole('button', { name: button })).toBeNull();
  await user.selectOptions(column, 'weglassen');
  expect(second?.stop.aborted).toBe(true);
  await act(async () => second?.end({ ...PREVIEW, people: 7 }));
  expect(screen.queryByRole('button', { name: /^7 Personen/ })).toBeNull();
});

test('role, tags and contact fields are taken as ticked; what came of it is one sentence, and goes back as a whole', async () => {
  const { peopleFile, user } = await open();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Rolle' }), 'prospect');
  expect(screen.getByText(/innerhalb eines Monats davon/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Schlagwörter' }), 'Messe , Kälte,Messe,');
  await user.click(screen.getByRole('checkbox', { name: /E-Mail-Adressen und Telefonnummern/ }));
  expect(await screen.findByText('Bleibt weg: Geburtstag.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '44 Personen übernehmen' }));
  expect(await screen.findByText(/^44 Personen: 30 neu.* im Journal/)).toBe(document.activeElement);
  expect(peopleFile.take).toHaveBeenCalledWith(
    expect.objectContaining({ contacts: true, role: 'prospect', tags: ['Messe', 'Kälte'] }),
    expect.anything(),
    expect.anything(),
  );
  expect(screen.queryByRole('combobox', { name: 'Rolle' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Alles zurücknehmen' }));
  expect(await screen.findByText('Zurückgenommen.')).toBeTruthy();
  expect(peopleFile.undo).toHaveBeenCalledWith(['a', 'b']);
  expect(screen.getByRole('combobox', { name: 'Rolle' })).toBeTruthy();
});

test('taking can be stopped and goes on', async () => {
  const take = vi.fn<PeopleFileLink['take']>(async (_wishes, listener, stop) => {
    listener(0.4);
    if (take.mock.calls.length > 1) return { acts: ['a'], lines: 100, whole: true };
    await new Promise((resolve) => stop.addEventListener('abort', resolve));
    return { acts: ['a'], lines: 40, whole: false };
  });
  const { user } = await open({ take });
  await user.click(await screen.findByRole('button', { name: '44 Personen übernehmen' }));
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(await screen.findByText(/Angehalten bei 40 Prozent/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fortsetzen' }));
  expect(await screen.findByText(/Das steht jetzt im Journal/)).toBeTruthy();
});

test('of cards it is said what they hold beside it', async () => {
  await open({
    open: async () => ({ ok: true, file: { ...TABLE, table: null } }),
    preview: async () => ({ ...PREVIEW, extras: { birthday: 3, email: 20 } }),
  });
  expect(await screen.findByText('Bleibt weg: 20 E-Mail-Adressen, 3 Geburtstage.')).toBeTruthy();
  expect(screen.queryByText('Was in welcher Spalte steht')).toBeNull();
});

test('a file that is refused is one sentence beneath the place for it, and so is a failure', async () => {
  const { user } = await open({ open: async () => ({ ok: false, why: 'brought.no.spreadsheet' }) });
  expect(await screen.findByText(/Dort als CSV gespeichert/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Datei wählen …' })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Personen' }));
});
