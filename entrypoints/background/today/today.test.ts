import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import type { What } from '../../../lib/domain/journal/event.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { SuggestionsView } from '../../../lib/messages/idea-view.ts';
import type { Caller } from '../../../lib/messages/sender.ts';
import { parseSettings } from '../../../lib/messages/settings.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { fakeCard } from '../../../tests/support/ideas/kept.ts';
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
