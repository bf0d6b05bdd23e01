// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NarrativeAddressAnswer, NarrativePreviewView } from '../../../lib/messages/narrative-view.ts';
import { defaultSettings } from '../../../lib/messages/settings.ts';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { DataFlow } from '../../settings/data-flow.tsx';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { AddressPart } from './address-part.tsx';

const ADDRESS = 'https://files.example/narrative.yaml';
const PREVIEW = { id: 'p', narrative: { version: 5 } } as unknown as NarrativePreviewView;

interface World {
  saved?: string;
  granted?: boolean;
  says?: boolean;
  answer?: NarrativeAddressAnswer;
}

async function open({ saved = '', granted = false, says = true, answer = { ok: true, same: true } }: World) {
  const state = { granted };
  const onPreview = vi.fn();
  const settings = fakeDashboardLink({
    load: async () => ({
      settings: { ...defaultSettings('de'), narrativeAddress: saved },
      access: { linkedin: false, xing: false },
    }),
  });
  const link = {
    has: vi.fn(async () => state.granted),
    ask: vi.fn(async () => {
      state.granted = says;
      return says;
    }),
    giveBack: vi.fn(async () => {
      state.granted = false;
    }),
    check: vi.fn(async () => answer),
  };
  render(
    <Page store={createSettingsStore(settings)} title="Werkstolz">
      <AddressPart link={link} onPreview={onPreview} />
      <DataFlow />
    </Page>,
  );
  await screen.findByLabelText('Adresse der Datei');
  return { user: userEvent.setup(), link, save: settings.save, onPreview };
}

const type = (user: ReturnType<typeof userEvent.setup>, text: string) =>
  user.type(screen.getByLabelText('Adresse der Datei'), text);
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));

test('off at first: nothing is asked, and the page on data says that nothing leaves', async () => {
  const { link } = await open({});
  expect(screen.getByText('Die Erweiterung baut keine einzige Verbindung auf.')).toBeTruthy();
  expect(link.has).not.toHaveBeenCalled();
  expect(link.check).not.toHaveBeenCalled();
});

test('with an address and a yes it looks, shows what came, and stands on the page on data', async () => {
  const { user, link, save, onPreview } = await open({ answer: { ok: true, same: false, preview: PREVIEW } });
  await type(user, ADDRESS);
  await press(user, 'Zugriff erlauben und verbinden');
  await vi.waitFor(() => expect(onPreview).toHaveBeenCalledWith(PREVIEW));
  expect(link.ask).toHaveBeenCalledWith(ADDRESS);
  expect(save).toHaveBeenCalledWith({ narrativeAddress: ADDRESS });
  expect(screen.getByText(/^an files\.example die Frage nach dem Narrativ/)).toBeTruthy();
});

test('a refusal of the browser connects nothing', async () => {
  const { user, save, link } = await open({ says: false });
  await type(user, ADDRESS);
  await press(user, 'Zugriff erlauben und verbinden');
  expect(await screen.findByText(/Es wurde nichts verbunden/)).toBeTruthy();
  expect(save).not.toHaveBeenCalled();
  expect(link.check).not.toHaveBeenCalled();
});

test('what is no address is told before anybody is asked', async () => {
  const { user, link } = await open({});
  await type(user, 'http://files.example/n.yaml');
  await press(user, 'Zugriff erlauben und verbinden');
  expect(await screen.findByText('Das ist keine Adresse, die mit https:// beginnt.')).toBeTruthy();
  expect(link.ask).not.toHaveBeenCalled();
});

test('connected, it looks on a press, says what was wrong, and can be cut', async () => {
  const sentence = 'files.example ist nicht zu erreichen. Das Narrativ bleibt, wie es ist.';
  const { user, link, save } = await open({
    saved: ADDRESS,
    granted: true,
    answer: { ok: false, same: false, sentence },
  });
  expect(await screen.findByText('Verbunden mit files.example.')).toBeTruthy();
  await press(user, 'Jetzt nachsehen');
  expect(await screen.findByText(sentence)).toBeTruthy();
  await press(user, 'Verbindung trennen');
  await vi.waitFor(() => expect(link.giveBack).toHaveBeenCalledWith(ADDRESS));
  expect(save).toHaveBeenCalledWith({ narrativeAddress: '' });
  expect(screen.getByText('Die Erweiterung baut keine einzige Verbindung auf.')).toBeTruthy();
});

test('with access taken back it asks for it again', async () => {
  await open({ saved: ADDRESS, granted: false });
  expect(screen.getByRole('button', { name: 'Zugriff erlauben und verbinden' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Jetzt nachsehen' })).toBeNull();
});
