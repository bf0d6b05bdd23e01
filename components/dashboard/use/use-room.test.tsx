// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { emptyRows } from '../../../lib/domain/network-export/rows.ts';
import { presentUse } from '../../../lib/domain/present-use/present-use.ts';
import { createTitleReader } from '../../../lib/domain/present-use/title.ts';
import { runToEnd } from '../../../lib/imports/run.ts';
import { TITLE_WORDS } from '../../../lib/languages/titles.ts';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { connection, message, share } from '../../../tests/support/export/rows.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { Dashboard } from '../dashboard.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import type { UseAnswer, UseContent } from './use-answer.ts';

const FILE = new File(['PK'], 'export.zip');
const CONTENT: UseContent = {
  part: 'whole',
  own: { key: null, path: null, name: 'Theda Brinkmöller' },
  files: [{ path: 'a/messages.csv', table: 'messages', taken: 2, leftOut: { draft: 1 }, faulty: 1 }],
  leftOut: [{ path: 'Logins.csv', reason: 'login' }],
  problems: [{ file: 'a/messages.csv', line: 7, fault: 'date' }],
};

const COUNTS = { contacts: 1, messages: 2, invitations: 0, own: 3 };

async function answer(): Promise<UseAnswer> {
  const rows = {
    ...emptyRows(),
    connections: [connection('enno-kern', '2024-01-01', 'Einkäufer', '<b>Kern</b>')],
    messages: [message('enno-kern', '2025-03-01', true), message('enno-kern', '2025-03-02', false)],
    shares: ['2026-02-10', '2026-02-17', '2026-03-02'].map((day) => share(day, 'Ein Beitrag')),
  };
  const tools = { titles: createTitleReader(TITLE_WORDS), narrative: null };
  return { ok: true, content: CONTENT, use: await runToEnd(presentUse(rows, tools)), themes: {}, counts: COUNTS };
}

async function open(analyseUse: DashboardLink['analyseUse'], over: Partial<DashboardLink> = {}) {
  location.hash = '#use';
  const link = fakeDashboardLink({ analyseUse, ...over });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('heading', { level: 1, name: 'Bisherige Nutzung' });
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText('ZIP-Datei wählen …', { selector: 'input' }), FILE);
  return user;
}

test('shows figures with their sentence and what they rest on, and texts as text', async () => {
  await open(answer);
  const dormant = await screen.findByRole('region', { name: 'Eine Person, mit der seit einem halben Jahr Stille ist' });
  expect(within(dormant).getByRole('link').getAttribute('href')).toBe('https://www.linkedin.com/in/enno-kern/');
  expect(within(dormant).getByText('Einkäufer · <b>Kern</b>')).toBeTruthy();
  expect(within(dormant).getByText('Grundlage: 2 Zeilen, 01.03.2025 bis 02.03.2025')).toBeTruthy();
  const network = screen.getByRole('region', { name: 'Ein Kontakt, am häufigsten aus Einkauf: 1' });
  expect(within(network).getByRole('table', { name: 'Aufgabe' }).textContent).toContain('Einkauf1');
  expect(document.activeElement?.textContent, 'the focus is at the beginning').toBe('Bisherige Nutzung');
});

test('says what was read, what was left out and why, and which rows were wrong', async () => {
  const user = await open(answer);
  await user.click(await screen.findByText('Was gelesen wurde und was nicht'));
  expect(screen.getByRole('row', { name: 'Nachrichten (messages.csv) 2 1 Entwurf 1' })).toBeTruthy();
  expect(screen.getByText('Logins.csv: Anmeldungen und Geräte')).toBeTruthy();
  expect(screen.getByText('messages.csv, Zeile 7: Datum nicht lesbar')).toBeTruthy();
});

test('shows how far it is, and can be told to stop', async () => {
  const user = await open(
    (_file, listener, stop) =>
      new Promise((resolve) => {
        listener({ file: 'messages.csv', part: 0.4 });
        stop.addEventListener('abort', () => resolve({ ok: false, why: 'brought.no.stopped', file: null }));
      }),
  );
  const bar = await screen.findByRole('progressbar', { name: 'messages.csv wird gelesen …' });
  expect(bar.getAttribute('value')).toBe('0.4');
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect((await screen.findByRole('status')).textContent).toBe('Angehalten. Nichts wurde übernommen.');
});

test('says which of the two mails is needed', async () => {
  await open(async () => ({ ok: true, content: { ...CONTENT, part: 'first' }, use: null, themes: {}, counts: COUNTS }));
  expect(await screen.findByText(/erste der beiden E-Mails/)).toBeTruthy();
});

test.each([
  [{ ok: false, why: 'brought.no.torn', file: 'messages.csv' } as const, /^messages.csv: Die Datei ist beschädigt/],
  [new Error('x'), /^Das hat nicht geklappt/],
])('says what went wrong, and takes another file', async (result, sentence) => {
  await open(vi.fn(() => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result))));
  expect((await screen.findByRole('status')).textContent).toMatch(sentence);
  expect(screen.getByRole('button', { name: 'ZIP-Datei wählen …' })).toBeTruthy();
});

test('takes what is ticked into the journal, goes on after a stop, and takes it back', async () => {
  const answers = [
    { acts: ['a'], lines: 2, whole: false },
    { acts: ['a'], lines: 7, whole: true },
  ];
  const takeExport = vi.fn(async () => answers.shift() ?? Promise.reject(new Error('x')));
  const undoTake = vi.fn(async () => {});
  const user = await open(answer, { takeExport, undoTake });
  const part = within(await screen.findByRole('region', { name: 'Ins Journal übernehmen' }));
  expect(part.queryByRole('checkbox', { name: /Einladung/ })).toBeNull();
  expect(part.getByRole('button', { name: 'Übernehmen' }).hasAttribute('disabled')).toBe(true);
  await user.click(part.getByRole('checkbox', { name: '2 Nachrichten mit einzelnen Personen' }));
  await user.click(part.getByRole('button', { name: 'Übernehmen' }));
  expect(takeExport).toHaveBeenLastCalledWith(['messages'], expect.anything(), expect.anything());
  await user.click(await part.findByRole('button', { name: 'Fortsetzen' }));
  expect(await part.findByText(/^Übernommen: 7 Zeilen/)).toBeTruthy();
  await user.click(part.getByRole('button', { name: 'Alles zurücknehmen' }));
  expect(undoTake).toHaveBeenCalledWith(['a']);
  await user.click(await part.findByRole('button', { name: 'Übernehmen' }));
  expect((await part.findByText(/^Das wurde unterbrochen/)).getAttribute('role')).toBe('status');
});
