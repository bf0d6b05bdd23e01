import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveCandidate } from '../../../lib/db/candidates.ts';
import { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { eraseWhatIsOver } from '../../../lib/db/journal/keep-time.ts';
import { putInForce } from '../../../lib/db/narratives.ts';
import { once } from '../../../lib/db/once.ts';
import { keepSnapshot } from '../../../lib/db/snapshots.ts';
import { addMonths } from '../../../lib/domain/journal/log-line/calendar.ts';
import type { MonthsKept } from '../../../lib/domain/journal/retention.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { CommandName, InputOf } from '../../../lib/messages/commands/index.ts';
import type { Caller } from '../../../lib/messages/sender.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { aContact } from '../../../tests/support/journal/drafts.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { tobiasOn } from '../../../tests/support/snapshots/tobias.ts';
import { today } from '../now.ts';
import { createRetention } from '../retention.ts';
import { createEraseHandlers } from './erasing.ts';
import { createJournalReaders } from './readers.ts';
import { createJournalSearch } from './search.ts';
import { createJournalWriters } from './writers.ts';

const TOBIAS = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };
const ON_XING = { person: 'xing:tobias_wendland', name: 'Tobias Wendland' };
let kept: MonthsKept = {};
const caller: Caller = { kind: 'extension' };
const db = new Database('journal-handlers');
const search = createJournalSearch(db);
const ask = createJournalReaders(db, async () => ({ language: 'en', monthsKept: kept, role: 'sales' }), search);
const { prepareErasing, prepareErasingCandidate, forget, ...erasing } = createEraseHandlers(db, search);
const writers = { ...createJournalWriters(db), ...erasing };

type Writing = keyof typeof writers & CommandName;

/** As the background does it: once an id, in one piece. */
function tell<Name extends Writing>(name: Name, input: InputOf<Name>, id = newId()): Promise<void> {
  const write = writers[name] as (input: InputOf<Name>, caller: Caller) => Promise<null>;
  return once(db, id, Date.now(), () => write(input, caller));
}

const log = (line: string, who = TOBIAS, act = newId()) => tell('logEvent', { act, who, line });

beforeEach(() => db.open());
afterEach(async () => {
  search.forget();
  kept = {};
  await db.delete();
});

test('one line enters the call, the next step and the tag; the person is known from then on', async () => {
  await tell('saveLogDraft', { person: TOBIAS.person, line: '/call wants' });
  expect(await ask.loadLogDraft({ person: TOBIAS.person }, caller)).toBe('/call wants');
  await log('/call wants offer by tomorrow #fair');
  expect(await ask.loadLogDraft({ person: TOBIAS.person }, caller)).toBe('');
  const person = await ask.readPerson({ person: TOBIAS.person }, caller);
  expect(person).toMatchObject({
    name: 'Tobias Wendland',
    tags: ['fair'],
    contacts: 1,
    next: { what: 'wants offer', day: addDays(today(), 1) },
    spoken: { label: 'Call', text: 'wants offer by tomorrow' },
  });
});

test('a tag that is a theme of the narrative is the theme of the entry and no tag of the person', async () => {
  await putInForce(db, smallNarrative(), '2026-11-01T08:00:00.000Z');
  const [theme] = smallNarrative().themes;
  if (!theme) throw new Error('no theme');
  const title = theme.title.en ?? theme.title.de ?? '';
  expect(await ask.listThemes({}, caller)).toContainEqual({ id: theme.id, title });
  const line = `/call wants offer #${theme.id} #fair`;
  expect(await ask.readLogLine({ line }, caller)).toMatchObject({ theme: title, tags: ['fair'] });
  await log(line);
  expect(await ask.readPerson(TOBIAS, caller)).toMatchObject({ tags: ['fair'], entries: [{ theme: title }] });
  expect(await ask.readTimeline({ before: null, most: 5 }, caller)).toMatchObject([{ theme: title }]);
  expect((await ask.accessReport(TOBIAS, caller))?.text).toContain(`Theme: ${title}`);
  expect(await db.events.filter((row) => row.theme === theme.id).count()).toBe(1);
});

test('without a narrative every tag is a tag', async () => {
  await log('/call wants offer #bridges');
  expect(await ask.readPerson(TOBIAS, caller)).toMatchObject({ tags: ['bridges'], entries: [{ theme: null }] });
  expect(await ask.listThemes({}, caller)).toEqual([]);
});

test('a task without a day is a step for some day, and nothing of it is lost', async () => {
  await log('/todo send the list');
  expect(await ask.readPerson({ person: TOBIAS.person }, caller)).toMatchObject({
    contacts: 0,
    next: { what: 'send the list', day: null },
  });
});

test('the act is one: taking it back leaves nothing, bringing it back everything', async () => {
  const act = newId();
  await log('/call wants offer by tomorrow #fair', TOBIAS, act);
  await tell('undoAct', { act, undo: newId(), on: true });
  expect(await ask.readPerson({ person: TOBIAS.person }, caller)).toBeNull();
  await tell('undoAct', { act, undo: newId(), on: false });
  expect(await ask.readPerson({ person: TOBIAS.person }, caller)).toMatchObject({ contacts: 1, tags: ['fair'] });
});

test('a message that is sent twice is entered once', async () => {
  const [act, id] = [newId(), newId()];
  await tell('logEvent', { act, who: TOBIAS, line: '/call' }, id);
  await tell('logEvent', { act, who: TOBIAS, line: '/call' }, id);
  expect((await ask.readPerson({ person: TOBIAS.person }, caller))?.contacts).toBe(1);
});

test('a candidate must be told within a month, and the text says what is kept and for how long', async () => {
  await log('/call');
  await tell('editPerson', { act: newId(), who: TOBIAS, change: { field: 'role', value: 'candidate' } });
  const { duty } = (await ask.readPerson({ person: TOBIAS.person }, caller)) ?? {};
  expect(duty?.text).toContain('Hello Tobias Wendland');
  expect(duty?.text).toContain('Kept for: 6 months');
  expect(duty && duty.until > addDays(today(), 27)).toBe(true);
  await tell('editPerson', { act: newId(), who: TOBIAS, change: { field: 'informed', value: today() } });
  expect((await ask.readPerson({ person: TOBIAS.person }, caller))?.duty).toBeNull();
});

test('two records of one name are suggested; joined they are one, taken back they are two', async () => {
  await log('/call');
  await log('/mail', ON_XING);
  expect(await ask.suggestMerges({}, caller)).toMatchObject([{ why: 'same name' }]);
  const act = newId();
  await tell('mergePeople', { act, one: TOBIAS.person, other: ON_XING.person, same: true });
  expect(await ask.listPeople({ after: null, most: 1 }, caller)).toMatchObject({ more: false });
  expect((await ask.readPerson({ person: ON_XING.person }, caller))?.contacts).toBe(2);
  await tell('undoAct', { act, undo: newId(), on: true });
  expect(await ask.listPeople({ after: null, most: 1 }, caller)).toMatchObject({ more: true });
});

test('search finds compounds by their parts, and knows what was just entered, taken back and erased', async () => {
  const found = async (query: string) => (await ask.searchJournal({ query }, caller)).map(({ key }) => key);
  const act = newId();
  expect(await found('wartung')).toEqual([]);
  await log('/anruf fragt nach dem Fernwartungsvertrag', TOBIAS, act);
  expect(await found('wartung')).toEqual([TOBIAS.person]);
  await tell('undoAct', { act, undo: newId(), on: true });
  expect(await found('wartung')).toEqual([]);
  await log('/mail Wartung', ON_XING);
  await tell('erasePerson', { person: ON_XING.person });
  expect(await found('wartung')).toEqual([]);
});

test('search knows what came another way than by hand: from a file, by joining, by parting, by time', async () => {
  const found = async (query: string) => (await ask.searchJournal({ query }, caller)).map(({ key }) => key);
  await log('/call Anlage in Wels');
  expect(await found('wels')).toEqual([TOBIAS.person]);
  await append(db, [aContact(ON_XING.person, 'mail', 'Anlage in Graz')], new Date().toISOString());
  expect(await found('anlage')).toEqual([TOBIAS.person, ON_XING.person]);
  const act = newId();
  await tell('mergePeople', { act, one: TOBIAS.person, other: ON_XING.person, same: true });
  expect(await found('wels graz')).toEqual([TOBIAS.person]);
  await tell('undoAct', { act, undo: newId(), on: true });
  expect(await found('wels graz')).toEqual([]);
  expect(await found('graz')).toEqual([ON_XING.person]);
  await eraseWhatIsOver(db, {}, addMonths(today(), 13), new Date().toISOString());
  expect(await found('graz')).toEqual([]);
});

test('what is written while the texts are being read is found by the next search', async () => {
  await Promise.all([log('/call Anlage in Wels'), ask.searchJournal({ query: 'wels' }, caller)]);
  expect(await ask.searchJournal({ query: 'wels' }, caller)).toHaveLength(1);
});

test('the access report says everything that is kept, where from and until when', async () => {
  await log('/call wants offer #fair');
  const own = { notes: { Maintenance: 'two sites' }, note: 'ask about driving', decision: 'invite' };
  await saveCandidate(db, newId(), TOBIAS.person, own, new Date().toISOString());
  await keepSnapshot(db, TOBIAS.person, tobiasOn('2026-10-03'), new Date().toISOString());
  const { name, text } = (await ask.accessReport({ person: TOBIAS.person }, caller)) ?? { name: '', text: '' };
  expect(name).toBe(`access-report-${today()}.txt`);
  for (const said of [
    'Tobias Wendland',
    TOBIAS.person,
    'fair',
    'wants offer',
    'Maintenance: two sites',
    'ask about driving',
    'invite',
    'entered by hand',
    'Will be deleted on',
    'Leiter Instandhaltung',
    'HTL Weiz',
    'read on October 3, 2026',
  ]) {
    expect(text).toContain(said);
  }
});

test('the timeline goes on from where it stopped', async () => {
  await log('/call one');
  await log('/call two yesterday');
  const [first] = await ask.readTimeline({ before: null, most: 1 }, caller);
  expect(first).toMatchObject({ text: 'one', person: { name: 'Tobias Wendland' } });
  expect(await ask.readTimeline({ before: first?.at ?? null, most: 5 }, caller)).toMatchObject([
    { text: 'two yesterday' },
  ]);
});

test('what is over goes by itself, once a day', async () => {
  await log('/call');
  await db.people.toCollection().modify({ active: '2020-01-01T00:00:00.000Z' });
  const keepTime = createRetention(db, async () => ({}));
  await keepTime();
  expect(await db.people.count()).toBe(0);
  expect(await db.erasures.count()).toBe(1);
});

test('records that are kept for fewer months go earlier, and the text says so', async () => {
  kept = { candidate: 3 };
  await log('/call');
  await tell('editPerson', { act: newId(), who: TOBIAS, change: { field: 'role', value: 'candidate' } });
  const person = await ask.readPerson({ person: TOBIAS.person }, caller);
  expect(person?.keptUntil).toBe(addDays(addMonths(today(), 3), 1));
  expect(person?.duty?.texts.map(({ text }) => text)).toEqual([
    expect.stringContaining('Dauer: 3 Monate'),
    expect.stringContaining('Kept for: 3 months'),
  ]);
});

test('several people are changed as one act, and erased in one piece', async () => {
  await log('/call wants offer by Friday');
  await log('/todo send the list', ON_XING);
  const people = [TOBIAS.person, ON_XING.person];
  const act = newId();
  await tell('editPeople', { act, people, change: { field: 'role', value: 'customer' } });
  const roles = async () => (await ask.listPeople({ after: null, most: 10 }, caller)).people.map(({ role }) => role);
  expect(await roles()).toEqual(['customer', 'customer']);
  await tell('undoAct', { act, undo: newId(), on: true });
  expect(await roles()).toEqual([null, null]);
  await tell('erasePeople', { people });
  expect(await roles()).toEqual([]);
  expect(await db.erasures.count()).toBe(2);
});

test('erasing that was prepared finds what came in between, and what was prepared for others is of no use', async () => {
  await log('/call wants offer');
  await log('/mail Tobias Wendland asks for it', ON_XING);
  const allOf = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  const people = [TOBIAS.person];
  expect(await prepareErasing({ people }, caller)).toBe(1);
  await log('/mail thanks Tobias Wendland', { person: 'linkedin:ines', name: 'Ines' });
  await tell('erasePeople', { people });
  expect(await allOf()).toContain('Tobias Wendland');
  expect(await allOf()).not.toMatch(/thanks Tobias|Tobias Wendland asks/);
  expect(await prepareErasing({ people: ['linkedin:ines'] }, caller)).toBe(1);
  forget();
  await tell('erasePeople', { people: [ON_XING.person] });
  expect(await allOf()).not.toMatch(/wendland/i);
});

test('of a candidate, every line is looked through before as well; of anybody else nothing is, and nobody goes', async () => {
  await log('/call wants offer');
  await log('/mail Tobias Wendland asks for it', ON_XING);
  const erased = () => db.erasures.count();
  const { person } = TOBIAS;
  expect(await prepareErasingCandidate({ person }, caller)).toBe(1);
  await tell('eraseCandidate', { person });
  expect(await erased()).toBe(0);
  await saveCandidate(db, newId(), person, { notes: {}, note: 'ask', decision: '' }, new Date().toISOString());
  expect(await prepareErasingCandidate({ person }, caller)).toBe(1);
  const everyLine = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await tell('eraseCandidate', { person });
  const read = everyLine.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'events');
  everyLine.mockRestore();
  expect(read).toEqual([]);
  expect(await erased()).toBe(1);
  const texts = (await db.events.toArray()).map(({ what }) => (what.kind === 'contact' ? what.text : null));
  expect(texts).toContain('… asks for it');
});

test('two surfaces have lines looked through at once, and neither makes the other begin anew', async () => {
  const lines = Array.from({ length: 2_500 }, () => aContact('linkedin:ines', 'note'));
  await append(db, lines, '2026-11-20T08:00:00.000Z');
  let now = 0;
  // So slow that each is answered after one piece.
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000));
  const parts: number[] = [];
  for (const people of [TOBIAS, ON_XING, TOBIAS, ON_XING, TOBIAS, ON_XING].map(({ person }) => [person]))
    parts.push(await prepareErasing({ people }, caller));
  clock.mockRestore();
  expect(parts).toEqual([0.4, 0.4, 0.8, 0.8, 1, 1]);
});

test('next steps come in the order of their days, those for some day last', async () => {
  const someDay = { field: 'next', value: { what: 'send the list', day: null, why: null } } as const;
  await tell('editPerson', { act: newId(), who: ON_XING, change: someDay });
  await log('/call wants offer by Friday');
  expect(await ask.listSteps({}, caller)).toMatchObject([
    { key: TOBIAS.person, next: { what: 'wants offer' } },
    { key: ON_XING.person, next: { what: 'send the list', day: null } },
  ]);
});
