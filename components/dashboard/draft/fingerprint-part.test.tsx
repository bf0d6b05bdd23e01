// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { FingerprintView } from '../../../lib/messages/draft-view.ts';
import { emptyCheck } from '../../../tests/support/draft-view.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { DraftRoom } from './draft-room.tsx';
import type { FingerprintLink, TakenFingerprints } from './fingerprint-link.ts';

const TITLE = 'Mit Beiträgen aus dem Haus vergleichen';
const file = (name: string) => new File(['{}'], name, { type: 'application/json' });
const entry = (label: string): FingerprintView => ({ id: label, label, at: '2026-11-26T08:00:00.000Z' });

/** The room of somebody who has these, and a device that says so of each file. */
async function open(kept: FingerprintView[], answers: Record<string, TakenFingerprints> = {}) {
  let now = kept;
  const prints = {
    list: vi.fn(async () => now),
    take: vi.fn(async ({ name }: File) => {
      const answer = answers[name];
      if (!answer) throw new Error('no answer');
      if (answer.ok) now = [entry(name), ...now];
      return answer;
    }),
    remove: vi.fn(async (ids: string[]) => {
      now = now.filter(({ id }) => !ids.includes(id));
    }),
    save: vi.fn((_label: string, text: string) => text.length > 20),
  } satisfies FingerprintLink;
  const check = vi.fn(async ({ text }: { text: string }) => emptyCheck(text));
  render(
    <Page store={createSettingsStore(fakeSettingsLink())} title="Werkstolz">
      <DraftRoom link={{ check, settle: async () => {} }} prints={prints} />
    </Page>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: TITLE }));
  return { user, prints, check };
}

const choose = () => screen.getByLabelText('Fingerabdrücke laden …', { selector: 'input' });

test('several files are taken, those that can’t be are named, and the text is checked anew', async () => {
  const { user, check } = await open([], {
    'werkstatt.json': { ok: true, count: 2 },
    'urlaub.json': { ok: false, fault: 'torn' },
    'alt.json': { ok: false, fault: 'form' },
  });
  expect(screen.getByText('Noch sind keine Fingerabdrücke geladen.')).toBeTruthy();
  await user.type(screen.getByLabelText('Text'), 'Kran');
  await vi.waitFor(() => expect(check).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Kran' })));
  const before = check.mock.calls.length;
  await user.upload(choose(), [file('werkstatt.json'), file('urlaub.json'), file('alt.json')]);
  const said = await screen.findByText(/^2 Fingerabdrücke geladen\./);
  expect(said.textContent).toContain('„urlaub.json“ ist beschädigt');
  expect(said.textContent).toContain('„alt.json“ stammt aus einer anderen Fassung');
  expect(screen.getByText('Verglichen wird mit einem Beitrag.')).toBeTruthy();
  await vi.waitFor(() => expect(check.mock.calls.length).toBeGreaterThan(before));
});

test('one can be removed, and all of them', async () => {
  const { user, prints } = await open([entry('Kran'), entry('Ventil'), entry('Dichtung')]);
  await user.click(screen.getByRole('button', { name: 'Entfernen: Ventil' }));
  expect(await screen.findByText('Verglichen wird mit 2 Beiträgen.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Alle entfernen' }));
  expect(await screen.findByText('Noch sind keine Fingerabdrücke geladen.')).toBeTruthy();
  expect(prints.remove).toHaveBeenLastCalledWith(['Kran', 'Dichtung']);
});

test('a device that can’t keep them says so', async () => {
  const { user } = await open([]);
  await user.upload(choose(), file('unbekannt.json'));
  expect(await screen.findByText(/^Das ließ sich nicht speichern/)).toBeTruthy();
});

test('the own post is handed on under a name, only where there is a post of some length', async () => {
  const { user, prints } = await open([]);
  expect(screen.queryByRole('button', { name: 'Fingerabdruck sichern' })).toBeNull();
  await user.type(screen.getByLabelText('Text'), 'Zu kurz.');
  await user.click(screen.getByRole('button', { name: 'Fingerabdruck sichern' }));
  expect(screen.getByText(/^Der Text ist zu kurz/)).toBeTruthy();
  await user.type(screen.getByLabelText('Text'), ' Jetzt ist es lang genug.');
  expect(screen.queryByText(/^Der Text ist zu kurz/)).toBeNull();
  await user.clear(screen.getByLabelText('Bezeichnung'));
  await user.click(screen.getByRole('button', { name: 'Fingerabdruck sichern' }));
  expect(screen.getByText('Der Fingerabdruck braucht eine Bezeichnung.')).toBeTruthy();
  await user.type(screen.getByLabelText('Bezeichnung'), ' Der Kran ');
  await user.click(screen.getByRole('button', { name: 'Fingerabdruck sichern' }));
  expect(prints.save).toHaveBeenLastCalledWith('Der Kran', 'Zu kurz. Jetzt ist es lang genug.');
  expect(screen.getByText(/^Gesichert\./)).toBeTruthy();
});
