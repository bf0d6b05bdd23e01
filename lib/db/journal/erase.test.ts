import { afterEach, beforeEach, expect, test } from 'vitest';
import { aChange, aContact, draftOf, joined } from '../../../tests/support/journal/drafts.ts';
import type { RecordChange } from '../../domain/journal/event.ts';
import { createNamesInOrder, type NamesInOrder } from '../../domain/journal/names-in-order.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { UNKNOWN_PERSON } from '../../domain/journal/person-state.ts';
import type { IdeaCard } from '../../messages/idea-view.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { keepFingerprints } from '../fingerprints.ts';
import { NOTHING_WRITTEN, saveIdea } from '../ideas.ts';
import { keepNoticed } from '../noticed.ts';
import { saveOwn } from '../people.ts';
import { settleHints } from '../settled-hints.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { eraseWhatIsOver } from './keep-time.ts';
import { namesakesOf } from './namesakes.ts';
import { personAt } from './people.ts';
import { undoAct } from './undo.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const ON_XING = 'xing:tobias_wendland';
const INES = 'linkedin:ines-koller';
const AT = '2026-11-26T08:00:00.000Z';
const IDEA: IdeaCard = {
  id: 'umbauen/frage/beitrag',
  theme: 'umbauen',
  pattern: 'frage',
  minutes: 10,
  title: 'Was Tobias Wendland wissen will',
  opening: '',
  questions: ['', '', ''],
  facts: [],
  release: [],
  leaveOut: '',
  draft: ['opening'],
  side: 'de',
};
let db: Database;

beforeEach(() => {
  db = new Database(`journal-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Everything that the database holds, as text. */
const allOf = async (): Promise<string> => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

async function fill(): Promise<void> {
  await append(db, [aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }), aContact(TOBIAS, 'call')], AT);
  await append(db, [aChange(ON_XING, { field: 'name', value: 'T. Wendland' })], AT);
  await append(db, joined(TOBIAS, ON_XING), AT);
  await append(db, joined(INES, TOBIAS, false), AT);
  await append(db, [aContact(INES, 'call', 'Kennt tobias  wendland von der Messe')], AT);
  await append(db, [aChange(INES, { field: 'next', value: { what: 'T. Wendland grüßen', day: null, why: null } })], AT);
  for (const [text, from] of [
    ['Bei Tobias Wendland', 'Tobias Wendland.vcf'],
    ['Koller AG', 'kunden.csv'],
  ] as const) {
    const value = { text, confirmed: '2026-11-20', from };
    await append(db, [aChange(INES, { field: 'fact', of: 'company', value }, { source: 'import' })], AT);
  }
  const who = { path: '/in/tobias-wendland/', name: 'Tobias Wendland' };
  await keepNoticed(db, { id: newId(), kind: 'like', network: 'linkedin', at: AT, who, what: null }, AT);
  const what = { post: null, words: 'Mit Tobias Wendland in Wels' };
  await keepNoticed(db, { id: newId(), kind: 'post', network: 'linkedin', at: AT, who: null, what }, AT);
  await saveOwn(db, TOBIAS, false, AT);
  await saveIdea(db, IDEA, { ...NOTHING_WRITTEN, answers: ['Tobias Wendland fragte', '', ''] }, AT);
  await settleHints(db, ['DR-01:danke, tobias wendland'], 'left', AT);
  await keepFingerprints(db, [{ label: 'Tobias Wendland über Pumpen', hashes: [1] }], AT);
  await db.logDrafts.bulkPut([
    { person: TOBIAS, text: 'will Angebot', at: AT },
    { person: INES, text: 'fragt nach Tobias Wendland', at: AT },
  ]);
}

test('a name that only the row of a file said goes as well, and from such rows of others', async () => {
  const row = (person: string, changes: RecordChange[]) =>
    append(db, [draftOf(person, { kind: 'record', changes }, { source: 'import' })], AT);
  const value = { text: 'Assistenz von Tobias Hallstein', confirmed: '2026-11-20' };
  await row(TOBIAS, [{ field: 'name', value: 'Tobias Hallstein' }]);
  await row(INES, [
    { field: 'name', value: 'Ines Koller' },
    { field: 'fact', of: 'position', value },
  ]);
  await erasePeople(db, [TOBIAS], 'asked', AT);
  expect(await allOf()).not.toMatch(/hallstein|wendland/i);
  expect(recordOf((await personAt(db, INES))?.state ?? UNKNOWN_PERSON)).toMatchObject({
    name: 'Ines Koller',
    facts: [{ name: 'position', text: 'Assistenz von …' }],
  });
});

test('after erasing no byte of the name is left, and the others keep everything else', async () => {
  await fill();
  expect(await allOf()).toMatch(/wendland/i);
  await erasePeople(db, [ON_XING], 'asked', AT);
  expect(await allOf()).not.toMatch(/wendland/i);
  const ines = await personAt(db, INES);
  expect(ines?.state.last?.text).toBe('Kennt … von der Messe');
  expect(await db.noticed.count()).toBe(1);
  expect(await db.logDrafts.count()).toBe(1);
});

async function everybody(): Promise<NamesInOrder> {
  const names = createNamesInOrder();
  for (const { key, sortName } of await db.people.toArray()) names.put(key, sortName);
  return names;
}

const NAMESAKE = 'linkedin:tobias-wendland-4711';

async function withNamesake(): Promise<void> {
  await fill();
  await append(
    db,
    [
      aChange(NAMESAKE, { field: 'name', value: 'Tobias Wendland' }),
      aContact(NAMESAKE, 'call', 'Nicht der Tobias Wendland von der Messe'),
      aChange(INES, { field: 'name', value: 'Ines Koller' }),
    ],
    AT,
  );
  const who = { path: '/in/tobias-wendland-4711/', name: 'Tobias Wendland' };
  await keepNoticed(db, { id: newId(), kind: 'like', network: 'linkedin', at: AT, who, what: null }, AT);
}

test('somebody else of the same name keeps it, and is named before', async () => {
  await withNamesake();
  expect((await namesakesOf(db, [TOBIAS], await everybody())).map(({ key }) => key)).toEqual([NAMESAKE]);
  await erasePeople(db, [ON_XING], 'asked', AT);
  const other = await personAt(db, NAMESAKE);
  expect(other && recordOf(other.state).name).toBe('Tobias Wendland');
  expect(other?.sortName).toBe('tobias wendland');
  expect((await db.noticed.toArray()).map(({ who }) => who?.path)).toEqual([undefined, '/in/tobias-wendland-4711/']);
});

test('what was written of the erased one goes everywhere, in the record of the other too', async () => {
  await withNamesake();
  await erasePeople(db, [TOBIAS], 'asked', AT);
  expect((await personAt(db, NAMESAKE))?.state.last?.text).toBe('Nicht der … von der Messe');
  expect((await personAt(db, INES))?.state.last?.text).toBe('Kennt … von der Messe');
  await erasePeople(db, [NAMESAKE], 'asked', AT);
  expect(await allOf()).not.toMatch(/wendland/i);
});

test('a name within a longer one is a namesake; one person under two joined addresses is none', async () => {
  await fill();
  await append(db, [aChange(NAMESAKE, { field: 'name', value: 'Dr. Tobias Wendland-Koller' })], AT);
  expect((await namesakesOf(db, [TOBIAS], await everybody())).map(({ key }) => key)).toEqual([NAMESAKE]);
  expect(await namesakesOf(db, [TOBIAS, NAMESAKE], await everybody())).toEqual([]);
  expect(await namesakesOf(db, [INES], await everybody())).toEqual([]);
});

test('what stays is a note without the person', async () => {
  await fill();
  await append(db, [aChange(TOBIAS, { field: 'role', value: 'candidate' })], AT);
  await erasePeople(db, [TOBIAS], 'asked', AT);
  const [note, ...more] = await db.erasures.toArray();
  expect(more).toEqual([]);
  expect(note).toMatchObject({ at: AT, reason: 'asked', role: 'candidate' });
  expect(Object.keys(note ?? {}).sort()).toEqual(['at', 'events', 'id', 'reason', 'role']);
});

test('a late copy of an erased line does not come back, and its act can no longer be undone', async () => {
  const call = aContact(TOBIAS, 'call', 'Tobias Wendland rief an');
  await append(db, [call], AT);
  await erasePeople(db, [TOBIAS], 'asked', AT);
  await append(db, [call], AT);
  expect(await personAt(db, TOBIAS)).toBeNull();
  expect(await undoAct(db, call.act, false, newId(), AT)).toBe(false);
});

test('a record goes by itself when its time is over: a candidate after six months, others after twelve', async () => {
  const old = { happened: '2026-01-10T08:00:00.000Z' };
  const then = '2026-01-10T09:00:00.000Z';
  await append(
    db,
    [aContact(TOBIAS, 'call', null, old), aChange(TOBIAS, { field: 'role', value: 'candidate' }, old)],
    then,
  );
  await append(db, [aContact(INES, 'call', null, old)], then);
  expect(await eraseWhatIsOver(db, {}, '2026-07-10', AT)).toBe(0);
  expect(await eraseWhatIsOver(db, {}, '2026-07-11', AT)).toBe(1);
  expect(await personAt(db, TOBIAS)).toBeNull();
  expect(await personAt(db, INES)).not.toBeNull();
  expect(await eraseWhatIsOver(db, {}, '2027-01-11', AT)).toBe(1);
  expect((await db.erasures.toArray()).map(({ reason }) => reason)).toEqual(['retention', 'retention']);
});

test('every table is either cleaned of the person or holds nobody', () => {
  const cleaned =
    'aliases answers candidates confirmations events fingerprints ideas logDrafts messageDrafts noticed ownership people readings runs settledHints snapshots';
  const nobody =
    'device erasures lockState mutations narrativeChoices narrativeKeys narrativeState narratives offers openingDrafts openings packs settings';
  const known = `${cleaned} ${nobody}`.split(' ').sort();
  expect(db.tables.map(({ name }) => name).sort()).toEqual(known);
});
