// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NextStep } from '../../../lib/domain/journal/event.ts';
import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import type { MeetingPersonView } from '../../../lib/messages/meeting-view.ts';
import { aPerson, aRecord } from '../../../tests/support/journal/people.ts';
import { fakeSettingsLink } from '../../../tests/support/settings/link.ts';
import { Page } from '../../settings/page-context.tsx';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { dayOf } from '../days.ts';
import type { CalendarAnswer, FoundMeeting, MeetingsLink } from './meetings-link.ts';
import MeetingsRoom from './meetings-room.tsx';

const TODAY = dayOf(new Date());
const TOBIAS = aPerson('Tobias Wendland', { company: 'Molkerei Hasenried' });
const OTHER = { ...aPerson('Tobias Wendland', { company: 'Pumpen Ostrau' }), key: 'xing:tobias_wendland' };
const file = () => new File(['BEGIN:VCALENDAR'], 'woche.ics', { type: 'text/calendar' });

const found = (over: Partial<FoundMeeting> = {}, of: Partial<Meeting> = {}): FoundMeeting => ({
  meeting: {
    id: `id ${of.title}`,
    title: 'Jour fixe',
    place: null,
    day: TODAY,
    from: '09:00',
    until: '10:00',
    names: [],
    mails: [],
    ...of,
  },
  sure: [],
  open: [],
  ...over,
});

async function open(answer: CalendarAnswer | Promise<CalendarAnswer>, views: MeetingPersonView | null = null) {
  const back = vi.fn(async () => null);
  const link = {
    open: vi.fn(async () => answer),
    prepare: vi.fn(async () => views),
    edit: vi.fn<MeetingsLink['edit']>(async () => back),
  };
  const user = userEvent.setup();
  render(
    <Page store={createSettingsStore(fakeSettingsLink())} title="Werkstolz">
      <MeetingsRoom link={link} />
    </Page>,
  );
  await user.upload(await screen.findByLabelText('Kalenderdatei wählen', { selector: 'input' }), file());
  return { link, user, back };
}

const calendar = (meetings: FoundMeeting[], unread = 0): CalendarAnswer => ({
  ok: true,
  calendar: { meetings, unread },
});

test('a meeting with somebody in the journal has a page with what was and what comes next', async () => {
  const spoken = {
    id: 'e',
    act: 'a',
    at: '2026-11-12T10:00:00.000Z',
    label: 'Anruf',
    text: 'will Angebot bis Freitag',
    person: null,
    theme: null,
    source: 'manual' as const,
  };
  const record = aRecord(
    { ...TOBIAS, next: { what: 'Angebot schicken', day: '2026-11-27', why: null } },
    { spoken, entries: [spoken, { ...spoken, id: 'n', label: 'Notiz', text: 'fährt nach Wels' }] },
  );
  const { link } = await open(calendar([found({ sure: [TOBIAS] })]), { record, kept: null });
  const page = await screen.findByRole('article', { name: 'Tobias Wendland' });
  await within(page).findByText('will Angebot bis Freitag');
  expect(within(page).getByText('Angebot schicken')).toBeTruthy();
  expect(within(page).getByText('fährt nach Wels')).toBeTruthy();
  expect(within(page).getByText(/noch nichts gelesen/)).toBeTruthy();
  expect(within(page).getByRole('link', { name: 'Profil auf LinkedIn' })).toBeTruthy();
  expect(link.prepare).toHaveBeenCalledWith(TOBIAS.key);
});

const TAKE = /Termin als nächsten Schritt vormerken: Termin: Jour fixe, Tobias Wendland/;

test('one press makes the meeting the next step, on its day and with why; it can be taken back', async () => {
  const views = { record: aRecord(TOBIAS, {}), kept: null };
  const { link, user, back } = await open(calendar([found({ sure: [TOBIAS] })]), views);
  const step = within(await screen.findByRole('region', { name: 'Nächster Schritt' }));
  await user.click(step.getByRole('button', { name: TAKE }));
  const value = { what: 'Termin: Jour fixe', day: TODAY, why: 'Im Kalender, 09:00 bis 10:00' };
  expect(link.edit).toHaveBeenCalledExactlyOnceWith([TOBIAS.key], { field: 'next', value });
  expect(await step.findByText(value.what)).toBeTruthy();
  expect(step.queryByRole('button', { name: TAKE })).toBeNull();
  await user.click(step.getByRole('button', { name: 'Rückgängig' }));
  expect(back).toHaveBeenCalledOnce();
  expect(await step.findByRole('button', { name: TAKE })).toBeTruthy();
  expect(step.queryByText(value.what)).toBeNull();
});

test('the same file again offers nothing that is planned already; another step is only replaced when asked for', async () => {
  const planned = { what: 'Termin: Jour fixe', day: TODAY, why: null };
  const views = (next: NextStep) => ({ record: aRecord({ ...TOBIAS, next }, {}), kept: null });
  await open(calendar([found({ sure: [TOBIAS] })]), views(planned));
  const step = within(await screen.findByRole('region', { name: 'Nächster Schritt' }));
  expect(step.getByText('Termin: Jour fixe')).toBeTruthy();
  expect(step.queryByRole('button')).toBeNull();
  cleanup();
  const { link, user } = await open(
    calendar([found({ sure: [TOBIAS] })]),
    views({ what: 'Angebot schicken', day: null, why: null }),
  );
  await user.click(await screen.findByRole('button', { name: /^Stattdessen diesen Termin vormerken/ }));
  expect(link.edit).toHaveBeenCalledOnce();
  expect(screen.queryByText('Angebot schicken')).toBeNull();
});

test('what could not be kept is said, and the step is offered still', async () => {
  const views = { record: aRecord(TOBIAS, {}), kept: null };
  const { link, user } = await open(calendar([found({ sure: [TOBIAS] })]), views);
  link.edit.mockRejectedValueOnce(new Error('gone'));
  await user.click(await screen.findByRole('button', { name: TAKE }));
  expect((await screen.findByText(/nicht geklappt|nicht gelungen|ging nicht/)).textContent).toBeTruthy();
  expect(screen.getByRole('button', { name: TAKE })).toBeTruthy();
});

test('two of one name are asked about; the answer brings the page', async () => {
  const { user, link } = await open(calendar([found({ open: [[TOBIAS, OTHER]] })]));
  const question = await screen.findByRole('group', { name: 'Wer ist gemeint?' });
  expect(screen.queryByRole('article')).toBeNull();
  await user.click(within(question).getByRole('button', { name: 'Tobias Wendland, Pumpen Ostrau' }));
  await screen.findByRole('article', { name: 'Tobias Wendland' });
  expect(link.prepare).toHaveBeenCalledExactlyOnceWith(OTHER.key);
  const chosen = within(screen.getByRole('group', { name: 'Wer ist gemeint?' })).getByRole('button', { pressed: true });
  expect(chosen.textContent).toContain('Pumpen Ostrau');
  // A slip is set right where it happened.
  await user.click(screen.getByRole('button', { name: 'Niemand davon' }));
  expect(screen.queryByRole('article')).toBeNull();
});

test('none of them, nobody at all, no meeting, and what could not be read are said', async () => {
  const { user } = await open(
    calendar([found({ open: [[TOBIAS]] }), found({}, { title: 'Zahnarzt', from: null, until: null })], 2),
  );
  expect(await screen.findByText('ganztägig')).toBeTruthy();
  expect(screen.getAllByText('Niemand aus dem Journal.')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Niemand davon' }));
  expect(screen.getByRole('button', { name: 'Niemand davon', pressed: true })).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Morgen' })).getByText('Kein Termin.')).toBeTruthy();
  expect(screen.getByText('2 Einträge der Datei ließen sich nicht lesen.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /drucken/ })).toBeNull();
});

test('a file that is none says why; another one can be picked', async () => {
  const { link, user } = await open({ ok: false, why: 'meetings.no.torn' });
  expect((await screen.findByText(/beschädigt oder unvollständig/)).getAttribute('role')).toBe('status');
  link.open.mockResolvedValueOnce(calendar([found()]));
  await user.upload(screen.getByLabelText('Kalenderdatei wählen', { selector: 'input' }), file());
  await user.click(await screen.findByRole('button', { name: 'Andere Kalenderdatei wählen' }));
  expect(screen.getByLabelText('Kalenderdatei wählen', { selector: 'input' })).toBeTruthy();
});

test('the slower answer to a file of before changes nothing', async () => {
  let answer: (of: CalendarAnswer) => void = () => {};
  const { link, user } = await open(new Promise<CalendarAnswer>((resolve) => (answer = resolve)));
  link.open.mockResolvedValueOnce(calendar([found({}, { title: 'Der zweite' })]));
  await user.upload(screen.getByLabelText('Kalenderdatei wählen', { selector: 'input' }), file());
  await screen.findByText('Der zweite');
  await act(async () => answer(calendar([found({}, { title: 'Der erste' })])));
  expect(screen.queryByText('Der erste')).toBeNull();
});
