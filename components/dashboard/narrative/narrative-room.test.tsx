// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CurrentNarrativeView, NarrativePreviewView } from '../../../lib/messages/narrative-view.ts';
import { fakeDashboardLink } from '../../../tests/support/dashboard.ts';
import { fakeNarrativeLink } from '../../../tests/support/narrative/link.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { Dashboard } from '../dashboard.tsx';
import type { NarrativeLink } from './narrative-link.ts';

const CURRENT: CurrentNarrativeView = {
  row: 'row-3',
  narrative: smallNarrative(),
  takenAt: '2026-10-02T08:00:00.000Z',
  fingerprint: null,
  mutedThemes: [],
  findings: [],
};

const PREVIEW: NarrativePreviewView = {
  id: 'preview-1',
  narrative: smallNarrative({ version: 4 }),
  before: { company: 'Nordlicht Kälte', version: 3, date: '2026-10-02' },
  otherCompany: false,
  older: false,
  signed: false,
  newFingerprint: null,
  changes: [
    {
      kind: 'changed',
      part: 'Zweck',
      detail: 'Deutsch: geändert',
      place: 'Zweck, Deutsch',
      text: 'Zweck, Deutsch: geändert',
      before: 'Kühlen.',
      after: 'Weiter kühlen.',
    },
  ],
  findings: [],
};

/** The room's script is loaded when it is opened. */
const ARRIVAL = { timeout: 10_000 };

async function open(over: Partial<NarrativeLink> = {}) {
  location.hash = '#narrative';
  const narrative = fakeNarrativeLink(over);
  const link = fakeDashboardLink({ narrative });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('heading', { level: 1, name: 'Narrativ' }, ARRIVAL);
  return { link, narrative, user: userEvent.setup({ delay: null }) };
}

const pick = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for a file');
  await user.upload(input, new File([text], 'narrativ.yaml', { type: 'application/yaml' }));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T12:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a file that can’t be taken is refused in one sentence, and what holds goes on holding', async () => {
  const sentence = 'Zeile 41, Thema 3, Fakt 1, öffentlich bis: kein Tag im Kalender.';
  const { narrative, user } = await open({
    load: async () => ({ current: CURRENT, draftAt: null }),
    preview: vi.fn(async () => ({ ok: false as const, sentence })),
  });
  await user.click(await screen.findByRole('button', { name: 'Datei' }));
  await pick(user, 'form: 1');
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText(/Nordlicht Kälte/).textContent).toBe('Nordlicht Kälte');
  expect(narrative.accept).not.toHaveBeenCalled();
});

test('a file is shown with what it changes, and taken after a yes', async () => {
  const { narrative, user } = await open({ preview: vi.fn(async () => ({ ok: true as const, preview: PREVIEW })) });
  await pick(user, 'form: 1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nordlicht Kälte' })).toBe(document.activeElement);
  expect(screen.getByText('Eine Änderung gegenüber Fassung 3')).toBeTruthy();
  expect(screen.getByText('Weiter kühlen.')).toBeTruthy();
  expect(narrative.accept).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Übernehmen' }));
  expect(narrative.accept).toHaveBeenCalledExactlyOnceWith('preview-1');
});

test('a key that is seen for the first time has to be compared', async () => {
  const preview = { ...PREVIEW, before: null, changes: [], signed: true, newFingerprint: '3F2A 91C0' };
  const { narrative, user } = await open({ preview: vi.fn(async () => ({ ok: true as const, preview })) });
  await pick(user, 'form: 1');
  expect(await screen.findByText('3F2A 91C0')).toBeTruthy();
  const take = screen.getByRole('button', { name: 'Übernehmen' });
  await user.click(take);
  expect(narrative.accept).not.toHaveBeenCalled();
  await user.click(screen.getByRole('checkbox', { name: /Verglichen/ }));
  await user.click(take);
  expect(narrative.accept).toHaveBeenCalledTimes(1);
});

test('a sample can be looked at, and be a start without what is invented in it', async () => {
  const { narrative, user } = await open({
    preview: vi.fn(async () => ({ ok: true as const, preview: { ...PREVIEW, before: null } })),
  });
  await user.click(await screen.findByRole('button', { name: 'Weserbogen Personal' }));
  expect(narrative.sample).toHaveBeenCalledWith('staffing');
  expect(await screen.findByText(/sind erfunden/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Als Vorlage nehmen' }));
  await waitFor(() => expect(narrative.saveDraft).toHaveBeenCalledTimes(1));
  expect(JSON.stringify(vi.mocked(narrative.saveDraft).mock.calls[0]?.[0])).not.toContain('elf Tagen');
  expect(location.hash).toBe('#narrative-edit');
});

test('a theme is read with its facts and their state today, and rests for the user alone', async () => {
  const { narrative, user } = await open({ load: async () => ({ current: CURRENT, draftAt: null }) });
  const row = await screen.findByRole('button', { name: /Umbau bei laufendem Betrieb/ });
  expect(row.textContent, 'the pause of the company').toContain('Ruht bis 30. November 2026');
  await user.click(row);
  const facts = screen.getByText('Linie 4 war in elf Tagen umgebaut.').closest('li');
  expect(facts?.textContent).toContain('öffentlich bis 28. Februar 2027');
  expect(facts?.textContent).toContain('Projektbericht Linie 4, Seite 6');
  expect(facts?.textContent).toContain('verantwortlich: Miriam Hofstetter');
  await user.click(screen.getByRole('checkbox', { name: /Für mich ruhen lassen/ }));
  expect(narrative.mute).toHaveBeenCalledExactlyOnceWith(['conversion']);
});

test('a fact that ran out is marked', async () => {
  vi.setSystemTime(new Date('2027-03-01T12:00:00'));
  const { user } = await open({ load: async () => ({ current: CURRENT, draftAt: null }) });
  await user.click(await screen.findByRole('button', { name: /Umbau bei laufendem Betrieb/ }));
  expect(screen.getByText('abgelaufen am 28. Februar 2027').className).toBe('waits');
});

test('any two versions stand beside each other, and an earlier one is put back', async () => {
  const version = (number: number) => ({
    row: `row-${number}`,
    company: 'Nordlicht Kälte',
    version: number,
    date: '2026-10-02',
    takenAt: '2026-10-02T08:00:00.000Z',
    current: number === 3,
    signed: false,
    note: number === 3 ? 'Zweck neu gefasst' : '',
  });
  const compare = vi.fn(async () => PREVIEW.changes);
  const { narrative, user } = await open({
    load: async () => ({ current: CURRENT, draftAt: null }),
    versions: async () => [version(3), version(2), version(1)],
    compare,
  });
  await user.click(await screen.findByRole('button', { name: 'Fassungen' }));
  expect(await screen.findByText('Zweck neu gefasst')).toBeTruthy();
  expect(compare).toHaveBeenLastCalledWith('row-2', 'row-3');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Früher' }), 'row-1');
  expect(compare).toHaveBeenLastCalledWith('row-1', 'row-3');
  expect(await screen.findByText('Kühlen.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Fassung 2 .* wieder einsetzen$/ }));
  expect(narrative.restore).toHaveBeenCalledExactlyOnceWith('row-2');
});

test('it is saved as a file, and removed only after a second yes', async () => {
  const { link, narrative, user } = await open({ load: async () => ({ current: CURRENT, draftAt: null }) });
  await user.click(await screen.findByRole('button', { name: 'Datei' }));
  await user.click(screen.getByRole('button', { name: 'YAML speichern' }));
  expect(narrative.file).toHaveBeenCalledWith('row-3', 'yaml');
  await waitFor(() => expect(link.saveFile).toHaveBeenCalledWith('nordlicht-3.yaml', 'form: 1\n'));
  await user.click(screen.getByRole('button', { name: 'Narrativ entfernen …' }));
  const question = screen.getByRole('group', { name: /mit allen Fassungen/ });
  expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Behalten' }));
  expect(narrative.remove).not.toHaveBeenCalled();
  await user.click(within(question).getByRole('button', { name: 'Ja, entfernen' }));
  expect(narrative.remove).toHaveBeenCalledTimes(1);
});

test('each hint leads to its field in the editor', async () => {
  const finding = {
    id: 'fact-expired',
    path: ['themes', 0, 'facts', 0, 'publicUntil'],
    place: 'Thema „Umbau“, Fakt 1, öffentlich bis',
    title: 'Ein Fakt, der abgelaufen ist',
    reason: 'Er steht in keiner Idee mehr.',
    question: 'Gilt er noch?',
    quote: null,
  };
  const current = { ...CURRENT, findings: [finding] };
  const { user } = await open({ load: async () => ({ current, draftAt: null }) });
  await user.click(await screen.findByRole('button', { name: 'Hinweise (1)' }));
  const way = screen.getByRole('link', { name: /Ein Fakt, der abgelaufen ist/ });
  expect(way.getAttribute('href')).toBe('#narrative-edit/themes/0/facts/0/publicUntil');
});
