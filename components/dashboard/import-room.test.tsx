// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { ImportView } from '../../lib/messages/self-test-view.ts';
import { fakeLook } from '../../tests/support/coach/looks.ts';
import { fakeLink } from '../../tests/support/coach/shell.ts';
import { fakeDashboardLink } from '../../tests/support/dashboard.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { Dashboard } from './dashboard.tsx';
import type { DashboardLink, OpenedPdf } from './dashboard-link.ts';

const VIEW: ImportView = {
  refusal: null,
  network: 'linkedin',
  name: 'Ada Kühn',
  person: 'linkedin:ada-kuehn',
  own: null,
  sentence: '2 Abschnitte gelesen.',
  warning: null,
  parts: [
    {
      title: 'Info',
      note: 'ein Feld gefunden',
      hint: null,
      fields: [{ label: 'Text', state: 'found', value: '<b>Brücken</b>', lang: 'de', begins: false }],
    },
  ],
};

async function open(over: Partial<DashboardLink> = {}) {
  location.hash = '#import';
  const link = fakeDashboardLink(over);
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('heading', { level: 1, name: 'Profil einlesen' });
  return { link, user: userEvent.setup() };
}

async function paste(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('textbox', { name: 'Kopierter Text' }));
  await user.paste('Info\nBrücken');
  await user.click(screen.getByRole('button', { name: 'Text lesen' }));
}

/** The coach stands in a tree of its own. */
const report = () => document.querySelector('.kept-report > div')?.shadowRoot?.querySelector('.surface') ?? null;

test('what was understood is shown as text, and kept only after a yes; then the report stands there', async () => {
  const shell = fakeLink();
  const keptCoach = vi.fn(() => ({ ...shell.link, look: async () => fakeLook(), address: () => fakeLook().address }));
  const { link, user } = await open({ readImport: vi.fn(async () => VIEW), keptCoach });
  await paste(user);
  expect(await screen.findByRole('heading', { name: 'Ada Kühn' })).toBeTruthy();
  expect(screen.getByText('<b>Brücken</b>')).toBeTruthy();
  expect(document.activeElement?.textContent, 'the focus is at what came of it').toBe('Ada Kühn');
  expect(link.keepImport).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Ja, übernehmen' }));
  expect(link.keepImport).toHaveBeenCalledWith({
    source: { kind: 'text', network: 'linkedin', text: 'Info\nBrücken' },
    path: '',
  });
  expect(await screen.findByText('Übernommen.')).toBe(document.activeElement);
  await waitFor(() => expect(report()?.textContent).toContain('Solide. Zwei Schritte bis „stark“.'));
  expect(keptCoach).toHaveBeenCalledWith('linkedin:ada-kuehn');
});

test('another person’s profile is not kept', async () => {
  const { link, user } = await open({ readImport: vi.fn(async () => VIEW) });
  await paste(user);
  await user.click(await screen.findByRole('button', { name: 'Nein' }));
  expect(screen.getByText(/nicht gespeichert und nicht bewertet/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ja, übernehmen' })).toBeNull();
  expect(link.keepImport).not.toHaveBeenCalled();
});

test('the address is asked for where the text does not say it', async () => {
  const readImport = vi.fn<DashboardLink['readImport']>(async ({ path }) => ({
    ...VIEW,
    person: path ? VIEW.person : null,
  }));
  const { user } = await open({ readImport });
  await paste(user);
  const field = await screen.findByRole('textbox', { name: 'Adresse des Profils' });
  await user.type(field, 'nordlicht.example');
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(screen.getByText('Das ist keine Adresse eines Profils auf LinkedIn.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'linkedin.com/in/ada-kuehn');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: 'Ja, übernehmen' })).toBeTruthy();
  expect(readImport).toHaveBeenLastCalledWith(expect.objectContaining({ path: '/in/ada-kuehn/' }));
});

test('a refusal is one sentence, and the text still stands there', async () => {
  const { user } = await open({
    readImport: vi.fn(async () => ({ ...VIEW, refusal: 'Darin war kein Profil zu erkennen.' })),
  });
  await paste(user);
  const said = await screen.findByText('Darin war kein Profil zu erkennen.');
  expect(said.previousElementSibling?.textContent, 'it stands beneath the button').toBe('Text lesen');
  expect((screen.getByRole('textbox', { name: 'Kopierter Text' }) as HTMLTextAreaElement).value).toContain('Brücken');
});

async function choose(user: ReturnType<typeof userEvent.setup>) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  await user.upload(input, new File(['%PDF'], 'Profil.pdf', { type: 'application/pdf' }));
}

test('while a file is read it says so; one that can’t be opened says why', async () => {
  let answer: (opened: OpenedPdf) => void = () => {};
  const opening = new Promise<OpenedPdf>((resolve) => {
    answer = resolve;
  });
  const { user } = await open({ openPdf: () => opening });
  await choose(user);
  expect(screen.getByText('Wird gelesen …')).toBeTruthy();
  answer({ ok: false, refusal: 'locked' });
  expect(await screen.findByText(/mit einem Passwort geschützt/)).toBeTruthy();
  expect(screen.queryByText('Wird gelesen …')).toBeNull();
});

test('where the parser itself fails, that is said, too', async () => {
  const { user } = await open({ openPdf: () => Promise.reject(new Error('no worker')) });
  await choose(user);
  expect(await screen.findByText(/Das hat nicht geklappt/)).toBeTruthy();
});

test('something else is read in an empty form', async () => {
  const { user } = await open({ readImport: vi.fn(async () => VIEW) });
  await paste(user);
  await user.click(await screen.findByRole('button', { name: 'Noch etwas einlesen' }));
  expect((screen.getByRole('textbox', { name: 'Kopierter Text' }) as HTMLTextAreaElement).value).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('the room is found from the history, and its place in the navigation is that of the profile', async () => {
  location.hash = '#history';
  const link = fakeDashboardLink();
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  const way = await screen.findByRole('link', { name: 'Profil einlesen' });
  expect(way.getAttribute('href')).toBe('#import');
  const nav = screen.getByRole('navigation');
  expect(within(nav).getByRole('link', { name: 'Profil' }).getAttribute('aria-current')).toBe('page');
});
