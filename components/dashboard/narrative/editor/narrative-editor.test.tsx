// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NarrativeReview } from '../../../../lib/messages/narrative-view.ts';
import { fakeDashboardLink } from '../../../../tests/support/dashboard.ts';
import { fakeNarrativeLink } from '../../../../tests/support/narrative/link.ts';
import { smallNarrative } from '../../../../tests/support/narrative/small-narrative.ts';
import { createSettingsStore } from '../../../settings/settings-store.ts';
import { Dashboard } from '../../dashboard.tsx';
import type { NarrativeLink } from '../narrative-link.ts';

/** The editor's script is loaded when it is opened. */
const ARRIVAL = { timeout: 10_000 };

async function open(over: Partial<NarrativeLink> = {}, hash = '#narrative-edit') {
  location.hash = hash;
  const narrative = fakeNarrativeLink(over);
  const link = fakeDashboardLink({ narrative });
  render(<Dashboard link={link} store={createSettingsStore(link)} />);
  await screen.findByRole('button', { name: 'Veröffentlichen …' }, ARRIVAL);
  // Fields follow the store once their effects have run; whoever types without a pause could be faster.
  await act(async () => {});
  return { narrative, user: userEvent.setup({ delay: null }) };
}

const draft = (review: Partial<NarrativeReview> = {}): Partial<NarrativeLink> => ({
  loadDraft: async () => ({ data: smallNarrative(), at: null, faults: [], findings: [], ...review }),
});
const kept = (narrative: NarrativeLink) =>
  JSON.stringify(vi.mocked(narrative.saveDraft).mock.calls.at(-1)?.[0] ?? null);
const field = (name: string) => screen.getByRole('textbox', { name });

test('what is typed is kept by itself, with the id that nobody types', async () => {
  const { narrative, user } = await open();
  await user.type(field('Name des Unternehmens'), 'Nordlicht Kälte');
  await waitFor(() => expect(kept(narrative)).toContain('"id":"nordlicht-kalte"'));
  expect(await screen.findByText('Gesichert')).toBeTruthy();
  expect(narrative.review).toHaveBeenCalled();
});

test('a theme is added, and its first field has the focus; its fact too', async () => {
  const { narrative, user } = await open();
  await user.click(screen.getByRole('button', { name: 'Thema ergänzen' }));
  expect(document.activeElement).toBe(field('Titel, Deutsch'));
  await user.keyboard('Umbau');
  await user.click(screen.getByRole('button', { name: 'Fakt ergänzen' }));
  expect(document.activeElement).toBe(field('Fakt, Deutsch'));
  await user.keyboard('Linie 4 stand nie.');
  await waitFor(() => expect(kept(narrative)).toContain('Linie 4 stand nie.'));
  expect(kept(narrative)).toContain('"id":"fact-1"');
});

test('entries are moved and removed by the keyboard, which stays where it was, and come back', async () => {
  const pair = [{ de: 'Sachlich.' }, { de: 'Freundlich.' }];
  const voice = { ...smallNarrative().voice, traits: pair };
  const { user } = await open({
    loadDraft: async () => ({ data: smallNarrative({ voice }), at: null, faults: [], findings: [] }),
  });
  await user.click(screen.getByRole('button', { name: 'Stimme' }));
  await user.click(screen.getByRole('button', { name: 'Sachlich.' }));
  await user.click(screen.getByRole('button', { name: 'Sachlich.: nach unten' }));
  expect(document.activeElement?.textContent).toBe('Sachlich.');
  const names = () => [...document.querySelectorAll('.entry-head')].map(({ textContent }) => textContent);
  expect(names()).toEqual(['Freundlich.', 'Sachlich.']);
  await user.click(screen.getByRole('button', { name: 'Sachlich.: entfernen' }));
  expect(document.activeElement?.textContent).toBe('Satz ergänzen');
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(names()).toEqual(['Freundlich.', 'Sachlich.']);
});

test('both languages stand side by side, and what is missing in one is marked', async () => {
  const [theme] = smallNarrative().themes;
  const themes = [{ ...theme, claim: { de: 'Wir bauen um.' } }];
  const { user } = await open({
    loadDraft: async () => ({ data: { ...smallNarrative(), themes }, at: null, faults: [], findings: [] }),
  });
  await user.click(screen.getByRole('button', { name: '1 Umbau bei laufendem Betrieb' }));
  expect(screen.queryByRole('textbox', { name: 'Behauptung, Englisch' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'Nebeneinander' }));
  expect(field('Behauptung, Englisch').getAttribute('lang')).toBe('en');
  expect(screen.getAllByText('Englisch fehlt noch')).toHaveLength(1);
});

test('words are taken with Enter or a comma, and taken back with the delete key', async () => {
  const { narrative, user } = await open(draft());
  await user.click(screen.getByRole('button', { name: '1 Umbau bei laufendem Betrieb' }));
  await user.type(field('Meiden, Deutsch'), 'ganzheitlich > mit Wartung{Enter}Lösung,{Backspace}');
  await waitFor(() => expect(kept(narrative)).toContain('{"word":"ganzheitlich","instead":"mit Wartung"}'));
  expect(kept(narrative)).not.toContain('Lösung');
});

test('a hint leads to its field, through the entry in which it stands', async () => {
  const finding = {
    id: 'fact-without-end',
    path: ['themes', 0, 'facts', 0, 'publicUntil'],
    place: 'Thema 1, Fakt 1',
    title: 'Ein Fakt ohne Ende',
    reason: 'Zahlen altern.',
    question: 'Bis wann gilt er?',
    quote: null,
  };
  const { user } = await open(draft({ findings: [finding] }));
  await user.click(screen.getByRole('button', { name: /^Ein Fakt ohne Ende/ }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Öffentlich bis')));
});

test('the address names a field, as the room’s hints do', async () => {
  await open(draft(), '#narrative-edit/audiences/0/name/de');
  await waitFor(() => expect(document.activeElement).toBe(field('Wer sie sind, Deutsch')));
});

test('what becomes of it follows what is typed, for the role that is looked at', async () => {
  const previewAngles = vi.fn<NarrativeLink['previewAngles']>(async ({ role }) => ({
    angles: [{ title: `Für ${role}`, opening: 'Am dritten Tag.', pattern: 'Lehre', minutes: 25, theme: 'Umbau' }],
    nothing: null,
  }));
  const { user } = await open({ ...draft(), previewAngles });
  await user.click(screen.getByRole('button', { name: '1 Umbau bei laufendem Betrieb' }));
  await user.type(field('Titel, Deutsch'), ' hier');
  await user.click(screen.getByRole('button', { name: 'Recruiting' }));
  expect(await screen.findByRole('heading', { name: 'Für recruiter' })).toBeTruthy();
  expect(previewAngles).toHaveBeenLastCalledWith(
    expect.objectContaining({
      role: 'recruiter',
      theme: 'conversion',
      side: 'de',
      data: expect.objectContaining({
        themes: [
          expect.objectContaining({ title: expect.objectContaining({ de: 'Umbau bei laufendem Betrieb hier' }) }),
        ],
      }),
    }),
  );
});

test('nothing is published that has faults; they are counted and lead back', async () => {
  const faults = [{ path: ['purpose'], sentence: 'Zweck: in keiner Sprache ausgefüllt.' }];
  const { narrative, user } = await open({ review: vi.fn(async () => ({ faults, findings: [] })) });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen …' }));
  expect(await screen.findByText(/Eine Angabe fehlt noch/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Fassung 1 veröffentlichen' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Weiterschreiben' }));
  await user.click(await screen.findByRole('button', { name: /^Zweck: in keiner Sprache ausgefüllt/ }));
  await waitFor(() => expect(document.activeElement).toBe(field('Was ohne das Unternehmen fehlen würde, Deutsch')));
  expect(narrative.publish).not.toHaveBeenCalled();
});

test('it is published with a note of what changes', async () => {
  const { narrative, user } = await open(draft());
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen …' }));
  await user.type(await screen.findByRole('textbox', { name: 'Was sich ändert, in einem Satz' }), 'Der Anfang.');
  await user.click(screen.getByRole('button', { name: 'Fassung 1 veröffentlichen' }));
  expect(narrative.publish).toHaveBeenCalledExactlyOnceWith('Der Anfang.');
  await waitFor(() => expect(location.hash).toBe('#narrative'));
});

test('the way back is taken once everything is kept', async () => {
  const { narrative, user } = await open();
  await user.type(field('Name des Unternehmens'), 'Nordlicht');
  await user.click(screen.getByRole('button', { name: 'Zurück zum Narrativ' }));
  await waitFor(() => expect(location.hash).toBe('#narrative'));
  expect(kept(narrative)).toContain('"name":"Nordlicht"');
});

test('what could not be kept is not left', async () => {
  const saveDraft = vi.fn(() => Promise.reject(new Error('no answer')));
  const { user } = await open({ saveDraft });
  await user.type(field('Name des Unternehmens'), 'Nordlicht');
  await user.click(screen.getByRole('button', { name: 'Zurück zum Narrativ' }));
  expect(await screen.findByText(/Nicht gesichert/)).toBeTruthy();
  expect(location.hash).toBe('#narrative-edit');
});
