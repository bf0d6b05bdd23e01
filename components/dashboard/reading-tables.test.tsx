// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { PackAnswer } from '../../lib/messages/view.ts';
import { fakeDashboardLink } from '../../tests/support/dashboard.ts';
import { Page } from '../settings/page-context.tsx';
import { createSettingsStore } from '../settings/settings-store.ts';
import { ReadingTables } from './reading-tables.tsx';

const BUILT_IN = { version: 1, date: '2026-11-25' };
const NEWER = { version: 2, date: '2026-12-03' };
const FILE = new File(['{}'], 'leseregeln-2.json', { type: 'application/json' });

/** The settings of somebody whose coach has this to say about any file. */
async function open(answer: PackAnswer | Error) {
  let installed: typeof NEWER | null = null;
  const link = fakeDashboardLink({
    tables: async () => ({ builtIn: BUILT_IN, installed }),
    installPack: vi.fn(async () => {
      if (answer instanceof Error) throw answer;
      if (answer === 'installed') installed = NEWER;
      return answer;
    }),
    removePack: async () => {
      installed = null;
    },
  });
  render(
    <Page store={createSettingsStore(link)} title="Werkstolz">
      <ReadingTables link={link} />
    </Page>,
  );
  await screen.findByText('Mitgeliefert: Fassung 1 vom 25. November 2026');
  return { link, user: userEvent.setup() };
}

const choose = (user: ReturnType<typeof userEvent.setup>) => user.upload(screen.getByLabelText('Leseregeln'), FILE);

test('a chosen file is installed, named with its date, and can be taken away', async () => {
  const { user, link } = await open('installed');
  await choose(user);
  expect(link.installPack).toHaveBeenCalledWith(FILE);
  expect(await screen.findByText('Eingespielt: Fassung 2 vom 3. Dezember 2026')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Eingespielt. Ab jetzt liest der Coach nach dieser Fassung.');
  await user.click(screen.getByRole('button', { name: 'Eingespielte Fassung entfernen' }));
  expect(await screen.findByText('Entfernt. Es gelten wieder die mitgelieferten Leseregeln.')).toBeTruthy();
  expect(screen.queryByText(/^Eingespielt:/)).toBeNull();
});

test.each<[PackAnswer | Error, RegExp]>([
  ['signature', /^Die Signatur stimmt nicht/],
  ['torn', /^Diese Datei ist beschädigt/],
  ['older', /nicht neuer als die vorhandene/],
  ['form', /für eine neuere Fassung des Coachs/],
  ['too-large', /zu groß/],
  ['unfit', /passen nicht/],
  [new Error('no answer'), /ließ sich nicht speichern/],
])('%s is said in a sentence, and nothing is installed', async (answer, sentence) => {
  const { user } = await open(answer);
  await choose(user);
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByText(/^Eingespielt:/)).toBeNull();
});
