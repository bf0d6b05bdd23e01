// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { InboxIdea } from '../../../lib/messages/idea-view.ts';
import { fakeKept } from '../../../tests/support/ideas/kept.ts';
import { fakeIdeasLink } from '../../../tests/support/ideas/link.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import IdeasRoom from './ideas-room.tsx';

const BEGUN = fakeKept();
const LATER = fakeKept({ id: 'conversion/question/claim', title: 'Muss die Linie stillstehen' }, { state: 'later' });
const WRITTEN = fakeKept({ id: 'conversion/story/claim', title: 'Der dritte Tag' }, { state: 'used' });

async function open(kept: InboxIdea[]) {
  const inbox = fakeIdeasLink(kept);
  const store = createSettingsStore(fakeSettingsLink());
  render(
    <Page store={store} title="Werkstolz">
      <IdeasRoom link={inbox.link} />
    </Page>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Ideen' });
  return { ...inbox, user: userEvent.setup() };
}

const titles = () => screen.getAllByRole('listitem').map((item) => item.querySelector('.kept-idea-title')?.textContent);
const row = (idea: InboxIdea) => screen.getByRole('button', { name: new RegExp(`^${idea.card.title}`) });
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('each idea is one line; a choice shows those of one state and how many there are', async () => {
  const { user } = await open([BEGUN, LATER, WRITTEN]);
  expect(titles()).toEqual([BEGUN, LATER, WRITTEN].map(({ card }) => card.title));
  expect(row(WRITTEN).textContent).toMatch(/Geschrieben · 20\.11\.2026/);
  await user.click(screen.getByRole('radio', { name: 'Für später (1)' }));
  expect(titles()).toEqual([LATER.card.title]);
  await user.click(screen.getByRole('radio', { name: 'Abgelehnt (0)' }));
  expect(screen.getByText('In dieser Auswahl liegt nichts.')).toBeTruthy();
});

test('it opens with its draft, and what is typed is saved, also when it is closed at once', async () => {
  const { user, link } = await open([BEGUN]);
  await user.click(row(BEGUN));
  const draft = screen.getByRole('region', { name: 'Entwurf' });
  expect(draft.textContent).toContain('Der Kran kam zu spät.');
  await user.type(screen.getByRole('textbox', { name: /Wer hat das gemerkt/ }), 'der Monteur');
  expect(draft.textContent).toContain('Der Monteur.');
  await user.click(row(BEGUN));
  const answers = ['Der Kran kam zu spät.', 'der Monteur', ''];
  expect(link.save).toHaveBeenCalledWith(BEGUN.card, { ...BEGUN.work, answers });
  await user.click(row(BEGUN));
  expect(screen.getByRole('textbox', { name: /Wer hat das gemerkt/ })).toHaveProperty('value', 'der Monteur');
});

test('an idea that is being written on stays in the list, whatever it becomes', async () => {
  const { user, now } = await open([BEGUN, LATER]);
  await user.click(screen.getByRole('radio', { name: 'Für später (1)' }));
  await user.click(row(LATER));
  await user.type(screen.getByRole('textbox', { name: /Was bleibt davon/ }), 'ein Plan');
  await waitFor(() => expect(now().find(({ card }) => card.id === LATER.card.id)?.state).toBe('open'), {
    timeout: 2_000,
  });
  expect(await screen.findByRole('radio', { name: 'Für später (0)' })).toBeTruthy();
  expect(titles()).toEqual([LATER.card.title]);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Was bleibt davon/ }));
});

test('a deletion is taken back with everything that was typed', async () => {
  const { user, now } = await open([BEGUN, LATER]);
  await user.click(row(BEGUN));
  await user.type(screen.getByRole('textbox', { name: /Wer hat das gemerkt/ }), 'der Monteur');
  await user.click(screen.getByRole('button', { name: `„${BEGUN.card.title}“ löschen` }));
  await waitFor(() => expect(titles()).toEqual([LATER.card.title]));
  expect(said()[0]).toContain('gelöscht');
  const undo = screen.getByRole('button', { name: 'Rückgängig' });
  expect(document.activeElement).toBe(undo);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(titles()).toContain(BEGUN.card.title));
  const back = now().find(({ card }) => card.id === BEGUN.card.id);
  expect(back).toMatchObject({
    state: 'open',
    at: BEGUN.at,
    work: { answers: [expect.any(String), 'der Monteur', ''] },
  });
});

test('turned down, it may be said why; the undo leads back to where it was', async () => {
  const { user, now } = await open([LATER]);
  await user.click(row(LATER));
  await user.click(screen.getByRole('button', { name: 'Nicht mehr zeigen' }));
  await user.click(await screen.findByRole('button', { name: 'schon oft gesagt' }));
  await waitFor(() => expect(now()).toMatchObject([{ state: 'never', reason: 'schon oft gesagt' }]));
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  await waitFor(() => expect(now()).toMatchObject([{ state: 'later', reason: '' }]));
});

test('what the narrative took back is left out, and that is said', async () => {
  const work: InboxIdea['work'] = { answers: ['Der Kran kam zu spät.', '', ''], facts: ['line-4'], withOpening: true };
  const { user, elsewhere } = await open([fakeKept({}, { work })]);
  await user.click(row(BEGUN));
  const draft = () => screen.getByRole('region', { name: 'Entwurf' }).textContent;
  expect(draft()).toContain('in elf Tagen');
  await elsewhere([fakeKept({}, { work, standing: { theme: 'stands', opening: false, facts: [] } })]);
  expect(draft()).not.toContain('in elf Tagen');
  expect(draft()).toContain('Der Kran kam zu spät.');
  expect(screen.getByText('Ein Fakt gilt nicht mehr und fehlt deshalb.')).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Erster Satz' })).toBeNull();
  await elsewhere([fakeKept({}, { work, standing: { theme: 'rests', opening: true, facts: ['line-4'] } })]);
  expect(screen.getByText(/Das Thema ruht zurzeit/)).toBeTruthy();
});

test('what failed is said, and nothing changes', async () => {
  const { user, link } = await open([BEGUN]);
  link.mark.mockRejectedValueOnce(new Error('no-answer'));
  await user.click(row(BEGUN));
  await user.click(screen.getByRole('button', { name: 'Ist geschrieben' }));
  await waitFor(() => expect(said()[0]).toMatch(/nicht geklappt/));
  expect(within(row(BEGUN)).getByText(/Angefangen/)).toBeTruthy();
});

test('text that could not be saved stays where it was typed, and that is said', async () => {
  const { user, link } = await open([BEGUN]);
  link.save.mockRejectedValueOnce(new Error('no-answer'));
  await user.click(row(BEGUN));
  const field = screen.getByRole('textbox', { name: /Wer hat das gemerkt/ });
  await user.type(field, 'der Monteur');
  expect(await screen.findByText(/Noch nicht gespeichert/, undefined, { timeout: 2_000 })).toBeTruthy();
  expect(field).toHaveProperty('value', 'der Monteur');
  await user.type(field, 's');
  await waitFor(() => expect(screen.queryByText(/Noch nicht gespeichert/)).toBeNull(), { timeout: 2_000 });
});

test('an empty inbox says where ideas come from, with the way there', async () => {
  await open([]);
  expect(screen.getByText(/angefangen oder aufgehoben/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Narrativ öffnen' }).getAttribute('href')).toBe('#narrative');
});
