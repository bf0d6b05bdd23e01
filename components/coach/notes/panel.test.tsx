// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { parseLogLine } from '../../../lib/domain/journal/log-line/parse.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { LOG_WORDS } from '../../../lib/languages/log-words.ts';
import { createTranslate } from '../../../lib/languages/translate.ts';
import type { EntryView, PersonJournalView } from '../../../lib/messages/journal-view.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { fakeLook, fakeOther } from '../../../tests/support/coach/looks.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import { localDay } from '../day-words.ts';
import type { NotesLink } from './notes-link.ts';
import { NotesPanel } from './panel.tsx';

const t = createTranslate('de', compileWords('de'));
const TODAY = localDay(new Date().toISOString());
const TOBIAS = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };

const CALL: EntryView = {
  id: '0199f3a0-0000-7000-8000-000000000001',
  act: '0199f3a0-0000-7000-8000-00000000000a',
  at: `${addDays(TODAY, -1)}T12:00:00.000Z`,
  label: 'Anruf',
  text: 'will die Rechnung sehen',
  person: { key: TOBIAS.person, name: TOBIAS.name },
  theme: null,
  source: 'manual',
};
const KNOWN: PersonJournalView = {
  key: TOBIAS.person,
  keys: [TOBIAS.person],
  name: TOBIAS.name,
  position: null,
  company: null,
  mail: null,
  phone: null,
  role: null,
  tags: [],
  active: CALL.at,
  next: { what: 'Rechnung schicken', day: TODAY, why: null },
  colleague: null,
  informUntil: null,
  facts: [],
  spoken: CALL,
  turned: null,
  handedOver: null,
  entries: [CALL],
  contacts: 1,
  duty: null,
  informed: null,
  keptUntil: '2027-11-25',
};

function fakeNotes(over: Partial<NotesLink> = {}): NotesLink {
  return {
    read: vi.fn(async () => KNOWN),
    understand: vi.fn(async (line) => {
      const { way, happened, next, tags } = parseLogLine(line, TODAY, LOG_WORDS);
      return { label: way && t(`journal.way.${way}`), happened, next, theme: null, tags };
    }),
    themes: vi.fn(async () => [{ id: 'umbau', title: 'Umbau im laufenden Betrieb' }]),
    loadDraft: vi.fn(async () => ''),
    saveDraft: vi.fn(async () => {}),
    log: vi.fn(async () => {}),
    change: vi.fn(async () => {}),
    undo: vi.fn(async () => {}),
    saveStep: vi.fn(),
    openPerson: vi.fn(),
    onChange: () => () => {},
    ...over,
  };
}

async function show(link: NotesLink, look: Look | null = fakeOther()) {
  const view = render(<NotesPanel link={link} {...panelProps({ look })} />);
  await act(async () => {});
  return { ...view, user: userEvent.setup() };
}
const field = () => screen.getByRole('combobox', { name: t('notes.line') }) as HTMLInputElement;
const press = (name: string) => screen.getByRole('button', { name });

afterEach(cleanup);

test('the last talk, what was said and what is due stand on top; the field has the focus', async () => {
  await show(fakeNotes());
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Zuletzt: Anruf, gestern');
  expect(screen.getByText('Rechnung schicken')).toBeTruthy();
  expect(screen.getByText('Fällig: heute')).toBeTruthy();
  expect(document.activeElement).toBe(field());
});

test('a step with a day goes to the calendar in one click; without a day it can not', async () => {
  const link = fakeNotes();
  const { user, unmount } = await show(link);
  await user.click(press(t('notes.next.calendar')));
  expect(link.saveStep).toHaveBeenCalledWith(TOBIAS, KNOWN.next);
  unmount();
  await show(fakeNotes({ read: async () => ({ ...KNOWN, next: { what: 'anrufen', day: null, why: null } }) }));
  expect(screen.queryByRole('button', { name: t('notes.next.calendar') })).toBeNull();
});

test('a slash offers commands, Enter takes one and enters nothing, and how the line is understood shows before it is saved', async () => {
  const link = fakeNotes();
  const { user } = await show(link);
  await user.type(field(), '/an');
  expect(
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['/anruf Anruf']);
  await user.keyboard('{Enter}');
  expect(field().value).toBe('/anruf ');
  expect(link.log).not.toHaveBeenCalled();
  await user.type(field(), 'will Angebot bis morgen');
  expect(await screen.findByText('Anruf, heute')).toBeTruthy();
  expect(screen.getByText('Nächster Schritt: will Angebot, morgen')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(link.log).toHaveBeenCalledWith(expect.any(String), TOBIAS, '/anruf will Angebot bis morgen');
  expect(field().value).toBe('');
});

test('a theme is offered behind "#" and taken by arrow and Enter; without an arrow Enter saves the tag as it is', async () => {
  const link = fakeNotes();
  const { user } = await show(link);
  await user.type(field(), '/anruf #um');
  expect(within(screen.getByRole('listbox')).getByRole('option').textContent).toBe('Umbau im laufenden Betrieb');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field().value).toBe('/anruf #umbau-im-laufenden-betrieb ');
  expect(link.log).not.toHaveBeenCalled();
  await user.clear(field());
  await user.type(field(), '/anruf #um{Enter}');
  expect(link.log).toHaveBeenCalledWith(expect.any(String), TOBIAS, '/anruf #um');
});

test('two clicks enter a call; the act is taken back and brought back', async () => {
  const link = fakeNotes();
  const { user } = await show(link);
  await user.click(press('Anruf'));
  await screen.findByText('Anruf, heute');
  await user.click(press(t('notes.log')));
  expect(link.log).toHaveBeenCalledWith(expect.any(String), TOBIAS, '/anruf ');
  const entered = vi.mocked(link.log).mock.calls[0]?.[0];
  await user.click(press(t('act.undo')));
  expect(link.undo).toHaveBeenLastCalledWith(entered, true);
  await user.click(press(t('act.redo')));
  expect(link.undo).toHaveBeenLastCalledWith(entered, false);
});

test('a line that could not be saved stays where it is', async () => {
  const log = vi.fn(async () => {
    throw new Error('no-answer');
  });
  const { user } = await show(fakeNotes({ log }));
  await user.type(field(), 'sucht ein Ventil{Enter}');
  expect(screen.getByText(t('act.failed'))).toBeTruthy();
  expect(field().value).toBe('sucht ein Ventil');
});

test('what was being typed stands there again, and what is typed is kept on the way out', async () => {
  const link = fakeNotes({ loadDraft: async () => '/anruf will' });
  const { user, unmount } = await show(link);
  expect(field().value).toBe('/anruf will');
  await user.type(field(), ' Angebot');
  unmount();
  expect(link.saveDraft).toHaveBeenLastCalledWith(TOBIAS.person, '/anruf will Angebot');
});

test('an entry is struck by its act, and its undo brings it back', async () => {
  const link = fakeNotes();
  const { user } = await show(link);
  await user.click(press('Anruf, gestern: streichen'));
  expect(link.undo).toHaveBeenLastCalledWith(CALL.act, true);
  await user.click(press(t('act.undo')));
  expect(link.undo).toHaveBeenLastCalledWith(CALL.act, false);
});

test('the next step is done in one click, the role chosen in one', async () => {
  const link = fakeNotes();
  const { user } = await show(link);
  await user.click(press(t('notes.next.done')));
  expect(link.change).toHaveBeenLastCalledWith(expect.any(String), TOBIAS, { field: 'next', value: null });
  await user.selectOptions(screen.getByRole('combobox', { name: t('notes.role') }), 'customer');
  expect(link.change).toHaveBeenLastCalledWith(expect.any(String), TOBIAS, { field: 'role', value: 'customer' });
});

test('in a page nothing shows that was noted before', async () => {
  await show(fakeNotes({ read: null }));
  expect(screen.getByText(t('notes.hidden'))).toBeTruthy();
  expect(screen.queryByText('Rechnung schicken')).toBeNull();
  expect(field()).toBeTruthy();
});

test('notes are about others: beside the own profile there is no line', async () => {
  await show(fakeNotes(), fakeLook());
  expect(screen.getByText(t('notes.nobody'))).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('what a colleague did stands by itself, under their name, and is not struck here', async () => {
  const handed = {
    ...CALL,
    id: 'h',
    act: 'h',
    label: 'Anna Weber: Nachricht',
    text: null,
    source: 'handover',
  } as const;
  const turned = 'Anna Weber hat am 12. November 2026 geschrieben.';
  await show(fakeNotes({ read: vi.fn(async () => ({ ...KNOWN, turned, entries: [CALL, handed], contacts: 2 })) }));
  expect(screen.getByText(turned)).toBeTruthy();
  expect(screen.getByText('Anna Weber: Nachricht')).toBeTruthy();
  expect(screen.getAllByText(t('notes.strike'))).toHaveLength(1);
});
