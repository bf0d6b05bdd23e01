// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { createTranslate } from '../../../lib/languages/translate.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import { fakeLook } from '../../../tests/support/coach/looks.ts';
import { panelProps } from '../../../tests/support/coach/panel-props.ts';
import { localDay } from '../day-words.ts';
import { TodayPanel } from './panel.tsx';
import type { TodayLink } from './today-link.ts';

const t = createTranslate('de', compileWords('de'));
const TODAY = localDay(new Date().toISOString());
const NEXT = { what: 'Rechnung schicken', day: TODAY, why: null };
const PERSON: PersonLineView = {
  key: 'linkedin:tobias-wendland',
  keys: ['linkedin:tobias-wendland'],
  name: 'Tobias Wendland',
  position: 'Leiter Technik',
  company: null,
  mail: null,
  phone: null,
  role: null,
  tags: [],
  active: `${TODAY}T08:00:00.000Z`,
  next: NEXT,
  colleague: null,
  informUntil: null,
};
const WHO = { person: PERSON.key, name: PERSON.name };
const DUE: TodayView = { kind: 'due', person: PERSON, spoken: null, others: 1 };
const IDEA: TodayView = { kind: 'idea', title: 'Die Frage nach dem Stillstand', minutes: 20 };

function fakeToday(...cards: TodayView[]): TodayLink {
  let at = 0;
  return {
    read: vi.fn(async (): Promise<TodayView> => cards[Math.min(at++, cards.length - 1)] ?? { kind: 'nothing' }),
    change: vi.fn(async () => {}),
    undo: vi.fn(async () => {}),
    skip: vi.fn(async () => {}),
    openProfile: vi.fn(),
    openAddress: vi.fn(),
    openJournal: vi.fn(),
    onChange: () => () => {},
  };
}

async function show(link: TodayLink, onOpen = vi.fn()) {
  render(<TodayPanel link={link} {...panelProps({ look: fakeLook(), onOpen, tab: () => 7 })} />);
  await act(async () => {});
  return userEvent.setup();
}
const press = (name: string) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading').textContent;

afterEach(cleanup);

test('one card: what is due, to whom, and how many come after it', async () => {
  await show(fakeToday(DUE));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(title()).toBe('Rechnung schicken');
  expect(screen.getByText('Tobias Wendland, Leiter Technik')).toBeTruthy();
  expect(screen.getByText(t('today.more', { count: 1 }))).toBeTruthy();
});

test('done, the next one comes, and the step can be brought back', async () => {
  const link = fakeToday(DUE, IDEA, DUE);
  const user = await show(link);
  await user.click(press(t('today.done')));
  expect(link.change).toHaveBeenCalledWith(expect.any(String), WHO, { field: 'next', value: null });
  expect(title()).toBe('Die Frage nach dem Stillstand');
  const entered = vi.mocked(link.change).mock.calls[0]?.[0];
  await user.click(press(t('act.undo')));
  expect(link.undo).toHaveBeenCalledWith(entered, true);
  expect(title()).toBe('Rechnung schicken');
});

test('a step goes to tomorrow in one click', async () => {
  const link = fakeToday(DUE, { kind: 'nothing' });
  const user = await show(link);
  await user.click(press(t('today.tomorrow')));
  expect(link.change).toHaveBeenCalledWith(expect.any(String), WHO, {
    field: 'next',
    value: { ...NEXT, day: addDays(TODAY, 1) },
  });
  expect(title()).toBe('Heute nichts, und das ist in Ordnung.');
});

test('an idea opens where ideas are written, or rests until tomorrow', async () => {
  const link = fakeToday(IDEA, { kind: 'nothing' });
  const onOpen = vi.fn();
  const user = await show(link, onOpen);
  await user.click(press(t('today.idea.open')));
  expect(onOpen).toHaveBeenCalledWith('idea');
  await user.click(press(t('today.skip')));
  expect(link.skip).toHaveBeenLastCalledWith('idea', true);
  await user.click(press(t('act.undo')));
  expect(link.skip).toHaveBeenLastCalledWith('idea', false);
});

test('what is new of somebody stands there in its words, with what stood there before; done, the next one comes', async () => {
  const person = { ...PERSON, key: 'named:tobias', keys: ['named:tobias', 'xing:tobias_wendland'] };
  const news: TodayView = {
    kind: 'news',
    person,
    title: 'Neues Unternehmen',
    quote: { text: '<b>Kern SE</b>', source: 'aus der Datei „kunden.csv“', language: null },
    before: { text: 'Kern AG', said: 'Davor:', source: 'aus einer Datei' },
    day: '2026-11-20',
  };
  const link = fakeToday(news, IDEA);
  const user = await show(link);
  expect(title()).toBe('Tobias Wendland: Neues Unternehmen');
  expect(screen.getByText('<b>Kern SE</b>')).toBeTruthy();
  expect(screen.getByText('Kern AG')).toBeTruthy();
  await user.click(press(t('today.news.write')));
  expect(link.openProfile, 'a profile, where there is one').toHaveBeenCalledWith('xing:tobias_wendland');
  await user.click(press(t('today.done')));
  expect(link.change).toHaveBeenCalledWith(
    expect.any(String),
    { person: 'named:tobias', name: 'Tobias Wendland' },
    { field: 'caughtUp', value: '2026-11-20' },
  );
  expect(title()).toBe('Die Frage nach dem Stillstand');
});

test('in a page it leads to where the page sees nothing', async () => {
  const link = fakeToday({ kind: 'hidden', card: 'due', count: 2 });
  const user = await show(link);
  expect(title()).toBe('2 zugesagte Schritte sind fällig.');
  await user.click(press(t('today.hidden.open')));
  expect(link.openJournal).toHaveBeenCalledOnce();
});

test('a step on the own profile leads there, and the coach shows what that page gives', async () => {
  const address = 'https://www.linkedin.com/in/miriam-hofstetter/';
  const link = fakeToday({
    kind: 'fix',
    title: 'Der Slogan nennt nur den Titel',
    advice: 'Für wen?',
    minutes: 8,
    address,
  });
  const onOpen = vi.fn();
  const user = await show(link, onOpen);
  await user.click(press(t('today.fix.open')));
  expect(link.openAddress).toHaveBeenCalledWith(address);
  expect(onOpen).toHaveBeenCalledWith('here');
});
