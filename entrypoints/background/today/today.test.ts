import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { keepSnapshot } from '../../../lib/db/snapshots.ts';
import type { What } from '../../../lib/domain/journal/event.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { SuggestionsView } from '../../../lib/messages/idea-view.ts';
import type { Caller } from '../../../lib/messages/sender.ts';
import { parseSettings } from '../../../lib/messages/settings.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { fakeCard } from '../../../tests/support/ideas/kept.ts';
import { tobiasOn } from '../../../tests/support/snapshots/tobias.ts';
import { nowIso, today } from '../now.ts';
import { createTodayHandlers } from './handlers.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const BESIDE: Caller = { kind: 'extension' };
const IN_PAGE: Caller = { kind: 'in-page', tab: 7 };
const NO_IDEA: SuggestionsView = { company: null, fitting: [], plan: [], comments: [], thanks: [] };
const NOTHING_WRITTEN = { answers: ['', '', ''] as [string, string, string], facts: [], withOpening: true };

const db = new Database('today-handlers');
let ideas = NO_IDEA;
const asked: (number | null)[] = [];
const handlers = createTodayHandlers({
  db,
  settingsNow: async () => parseSettings(undefined, 'en'),
  suggest: async (tab) => {
    asked.push(tab);
    return ideas;
  },
});
const card = (caller: Caller = BESIDE) => handlers.readToday({ tab: null }, caller);

async function enter(...whats: What[]): Promise<void> {
  const common = {
    act: newId(),
    person: TOBIAS,
    happened: nowIso(),
    source: 'manual',
    goal: null,
    theme: null,
  } as const;
  await append(
    db,
    whats.map((what) => ({ ...common, id: newId(), what })),
    nowIso(),
  );
}
const promise = (day: string): What => ({
  kind: 'change',
  change: { field: 'next', value: { what: 'send the sheet', day, why: null } },
});

beforeEach(() => db.open());
afterEach(async () => {
  ideas = NO_IDEA;
  asked.length = 0;
  await db.delete();
});

test('nothing is due, no idea, no profile: nothing today', async () => {
  expect(await card()).toEqual({ kind: 'nothing' });
});

test('what was promised comes first, with what was said when the two last talked', async () => {
  ideas = { ...NO_IDEA, plan: [{ card: fakeCard(), why: [], quote: null, later: [], work: NOTHING_WRITTEN }] };
  await enter({ kind: 'contact', way: 'call', text: 'wants the sheet' }, promise(today()));
  expect(await card()).toMatchObject({
    kind: 'due',
    person: { key: TOBIAS, next: { what: 'send the sheet' } },
    spoken: { label: 'Call', text: 'wants the sheet' },
    others: 0,
  });
  expect(asked).toEqual([]);
});

test('what is due tomorrow waits until tomorrow', async () => {
  await enter(promise(addDays(today(), 1)));
  expect(await card()).toEqual({ kind: 'nothing' });
});

test('in a page it is said how many, and nothing of whom', async () => {
  await enter({ kind: 'change', change: { field: 'name', value: 'Tobias Wendland' } }, promise(today()));
  const hidden = await card(IN_PAGE);
  expect(hidden).toEqual({ kind: 'hidden', card: 'due', count: 1 });
  await handlers.skipToday({ card: 'due', on: true }, IN_PAGE);
  expect(await card(IN_PAGE)).toEqual({ kind: 'nothing' });
  expect(asked).toEqual([7]);
});

/** What a file says of the company on a day. */
async function brought(text: string, confirmed: string): Promise<void> {
  const value = { text, confirmed, from: 'kunden.csv' };
  const what = { kind: 'change', change: { field: 'fact', of: 'company', value } } as const;
  const line = { id: newId(), act: newId(), person: TOBIAS, happened: nowIso(), goal: null, theme: null } as const;
  await append(db, [{ ...line, source: 'import', what }], nowIso());
}

test('another company in a newer file is a reason to write to whom the user deals with, until it is done', async () => {
  await brought('Kern AG', addDays(today(), -400));
  await brought('Kern', addDays(today(), -30));
  await brought('Molkerei Hasenried', addDays(today(), -1));
  expect(await card(), 'somebody in a list only').toEqual({ kind: 'nothing' });
  await enter({ kind: 'contact', way: 'call', text: 'wants the sheet' });
  const news = await card();
  expect(news).toMatchObject({
    kind: 'news',
    person: { key: TOBIAS },
    title: 'New company',
    quote: { text: 'Molkerei Hasenried', source: expect.stringContaining('from the file “kunden.csv”') },
    before: { text: 'Kern', source: expect.stringContaining('kunden.csv') },
    day: addDays(today(), -1),
  });
  expect(await card(IN_PAGE)).toEqual({ kind: 'hidden', card: 'news', count: 1 });
  await enter({ kind: 'change', change: { field: 'caughtUp', value: addDays(today(), -1) } });
  expect(await card()).toEqual({ kind: 'nothing' });
  await brought('Ortner', today());
  expect(await card()).toMatchObject({
    kind: 'news',
    quote: { text: 'Ortner' },
    before: { text: 'Molkerei Hasenried' },
  });
});

test('what was new long ago, or is the same told more fully, is no news', async () => {
  await enter({ kind: 'contact', way: 'call', text: 'wants the sheet' });
  await brought('Moor', addDays(today(), -90));
  await brought('Kern', addDays(today(), -40));
  await brought('Kern SE', addDays(today(), -2));
  expect(await card()).toEqual({ kind: 'nothing' });
});

test('a profile that the user looked at twice is a reason, too, with what stood there before', async () => {
  await enter({ kind: 'contact', way: 'call', text: 'wants the sheet' });
  for (const [day, headline] of [
    [addDays(today(), -60), 'Leiter Instandhaltung'],
    [today(), 'Leiter Technik'],
  ] as const) {
    await keepSnapshot(db, TOBIAS, tobiasOn(day, { headline }), nowIso());
  }
  expect(await card()).toMatchObject({
    kind: 'news',
    person: { key: TOBIAS },
    quote: { text: 'Leiter Technik' },
    before: { text: 'Leiter Instandhaltung' },
    day: today(),
  });
  await enter({ kind: 'change', change: { field: 'caughtUp', value: today() } });
  expect(await card()).toEqual({ kind: 'nothing' });
  // The same again, seen on a later day: it is dealt with, and stays so.
  await keepSnapshot(db, TOBIAS, tobiasOn(addDays(today(), 1), { headline: 'Leiter Technik' }), nowIso());
  expect(await card()).toEqual({ kind: 'nothing' });
});

test('an idea that is put off is gone for today, comes back when that is taken back, and tomorrow by itself', async () => {
  ideas = { ...NO_IDEA, plan: [{ card: fakeCard(), why: [], quote: null, later: [], work: NOTHING_WRITTEN }] };
  const idea = { kind: 'idea', title: fakeCard().title, minutes: fakeCard().minutes };
  expect(await card()).toEqual(idea);
  await handlers.skipToday({ card: 'idea', on: true }, BESIDE);
  expect(await card()).toEqual({ kind: 'nothing' });
  await handlers.skipToday({ card: 'idea', on: false }, BESIDE);
  expect(await card()).toEqual(idea);
  await db.settings.put({ id: 'skipped-today', value: { day: addDays(today(), -1), cards: ['idea'] } });
  expect(await card()).toEqual(idea);
});
