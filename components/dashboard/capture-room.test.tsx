// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeDashboardLink } from '../../tests/support/dashboard.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { Dashboard } from './dashboard.tsx';

const COPY = {
  html: '<!doctype html>\n<p onclick="x()"><img src=x>Tovu</p>',
  name: 'linkedin-in',
  counts: { texts: 74, words: 100, ids: 381, removed: 1 },
};

const open = (loadCapture: () => Promise<typeof COPY | null>) => {
  location.hash = '#capture';
  const link = fakeDashboardLink({ loadCapture });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  return link;
};

test('a copy is shown as its source, with what was done, and saved only on a click', async () => {
  const link = open(async () => COPY);
  const source = (await screen.findByRole('textbox', { name: 'Quelltext der Kopie' })) as HTMLTextAreaElement;
  expect(source.value).toBe(COPY.html);
  expect(source.readOnly).toBe(true);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/74 Texte und 381 Kennungen/)).toBeTruthy();
  expect(screen.getByText('ein Bild, Skript oder Formularwert')).toBeTruthy();
  expect(link.saveFile).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Als Datei speichern' }));
  expect(link.saveFile).toHaveBeenCalledWith('linkedin-in.html', COPY.html);
  expect(screen.getByText('Gespeichert als linkedin-in.html.')).toBeTruthy();
});

test('where there is none, it says how to make one', async () => {
  open(vi.fn(async () => null));
  expect(await screen.findByText(/Hier liegt keine Kopie/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Als Datei speichern' })).toBeNull();
});
