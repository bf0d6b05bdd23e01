import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aChange, aContact } from '../../../tests/support/journal/drafts.ts';
import { aHandover, HANDOVERS } from '../../../tests/support/journal/handovers.ts';
import type { Change } from '../../domain/journal/event.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { Database } from '../database.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { eraseWhatIsOver } from './keep-time.ts';
import { personAt } from './people.ts';
import { lookAtHandover, takeHandover, takeHandoverBack } from './take-handover.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const INES = 'linkedin:ines-koller';
const AT = '2026-11-26T08:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`handover-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const take = (file = aHandover(), own: string | null = null) => takeHandover(db, file, own, AT);
const recordAt = async (person: string) => {
  const row = await personAt(db, person);
  return row && { ...recordOf(row.state), row };
};
const allOf = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

test('a colleague’s contact keeps the record, and is none of the user’s own', async () => {
  await take();
  const tobias = await recordAt(TOBIAS);
  expect(tobias).toMatchObject({ name: 'Tobias Wendland', role: 'candidate' });
  expect(tobias?.row.state).toMatchObject({
    contacts: 1,
    last: null,
    lastSpoken: null,
    lastByColleague: { by: 'Anna Weber', way: 'message', happened: '2026-11-12T12:00:00.000Z' },
    colleagues: ['Anna Weber'],
  });
  expect(tobias?.row.notes).toContain('anna weber');
  // Six months after Anna wrote, give or take the day on which it was taken.
  expect(await eraseWhatIsOver(db, {}, '2027-05-20', AT)).toBe(0);
  expect(await eraseWhatIsOver(db, {}, '2027-05-28', AT)).toBe(1);
});

const OWN: fc.Arbitrary<Change[]> = fc.uniqueArray(
  fc.constantFrom<Change>(
    { field: 'name', value: 'T. Wendland' },
    { field: 'role', value: 'customer' },
    { field: 'next', value: { what: 'Eigener Schritt', day: null, why: null } },
    { field: 'tag', of: 'Kälte', value: false },
    { field: 'informed', value: '2026-10-01' },
  ),
);

test('taken twice it is the same as once, what the user wrote stays, and it can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(HANDOVERS, OWN, async (file, changes) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      const own = [aContact(TOBIAS, 'call', 'Will ein Angebot'), ...changes.map((change) => aChange(TOBIAS, change))];
      await append(db, own, AT);
      const before = await db.people.toArray();
      await take(file);
      const once = await allOf();
      await take(file);
      expect(await allOf()).toBe(once);
      const { registers, lastSpoken } = (await personAt(db, TOBIAS))?.state ?? {};
      for (const { what } of own) {
        if (what.kind === 'change')
          expect(Object.values(registers ?? {}).map(({ change }) => change)).toContainEqual(what.change);
      }
      expect(lastSpoken?.text).toBe('Will ein Angebot');
      await takeHandoverBack(db, file, AT);
      expect(await db.people.toArray()).toEqual(before);
      await take(file);
      expect((await db.people.toArray()).map(({ notes, active }) => [notes.length, active])).toEqual(
        (JSON.parse(once) as { notes: string; active: string }[][])
          .find((rows) => rows.some((row) => 'sortName' in row))
          ?.map(({ notes, active }) => [notes.length, active]),
      );
    }),
    { numRuns: 40 },
  );
});

test('a step comes where none stands, also where an earlier one was done; an own one stays', async () => {
  const next = { what: 'Unterlagen schicken', day: '2026-11-30', why: null };
  const file = aHandover({ next });
  await append(db, [aChange(TOBIAS, { field: 'next', value: null })], AT);
  expect(await lookAtHandover(db, file)).toEqual([{ kind: 'known', keepsStep: false }]);
  await take(file);
  expect((await recordAt(TOBIAS))?.next).toEqual(next);
  await append(db, [aChange(TOBIAS, { field: 'next', value: { what: 'Anrufen', day: null, why: null } })], AT);
  await take(file);
  expect(await lookAtHandover(db, file)).toEqual([{ kind: 'known', keepsStep: true }]);
  expect((await recordAt(TOBIAS))?.next?.what).toBe('Anrufen');
});

test('a later file adds what is new, also where the first was taken back', async () => {
  await take();
  await takeHandoverBack(db, aHandover(), AT);
  expect(await personAt(db, TOBIAS)).toBeNull();
  const later = aHandover({
    contacts: [
      { way: 'message', day: '2026-11-12' },
      { way: 'call', day: '2026-11-20' },
    ],
  });
  await take(later);
  await take(later);
  expect((await personAt(db, TOBIAS))?.state).toMatchObject({ contacts: 2, lastByColleague: { way: 'call' } });
});

test('whoever is taken by turns, alone or with others, is never there twice', async () => {
  const [tobias] = aHandover({ notes: [{ day: '2026-11-12', text: 'Kommt gern' }] }).people;
  const [ines] = aHandover({
    keys: [INES],
    name: 'Ines Koller',
    contacts: [{ way: 'call', day: '2026-11-20' }],
  }).people;
  const whom = fc.constantFrom([tobias], [ines], [tobias, ines]).map((some) => some.filter((one) => one !== undefined));
  const TURNS = fc.array(fc.record({ people: whom, back: fc.boolean() }), { maxLength: 8 });
  const contactsNow = async () =>
    Object.fromEntries((await db.people.toArray()).map(({ key, state }) => [key, state.contacts]));
  await fc.assert(
    fc.asyncProperty(TURNS, async (turns) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      const taken = new Set<string>();
      for (const { people, back } of turns) {
        const file = aHandover({}, { people });
        if (back) await takeHandoverBack(db, file, AT);
        else await take(file);
        if (!back) for (const { keys } of people) taken.add(keys[0] ?? '');
        const now = await contactsNow();
        expect([undefined, 2]).toContain(now[TOBIAS]);
        expect([undefined, 1]).toContain(now[INES]);
        expect(Object.keys(now).every((key) => taken.has(key))).toBe(true);
        if (!back) expect(people.every(({ keys: [key = ''] }) => key in now)).toBe(true);
      }
      await take(aHandover({}, { people: [tobias, ines].filter((one) => one !== undefined) }));
      expect(await contactsNow()).toEqual({ [TOBIAS]: 2, [INES]: 1 });
    }),
    { numRuns: 40 },
  );
});

test('what came alone before stays where the whole file is taken back', async () => {
  const [tobias] = aHandover().people;
  const [ines] = aHandover({ keys: [INES], name: 'Ines Koller' }).people;
  const both = aHandover({}, { people: [tobias, ines].filter((one) => one !== undefined) });
  await take();
  await take(both);
  await takeHandoverBack(db, both, AT);
  await takeHandoverBack(db, both, AT);
  expect((await db.people.toArray()).map(({ key }) => key)).toEqual([TOBIAS]);
});

test('whoever was erased does not come back, by the same file or a later one', async () => {
  await take(aHandover({ notes: [{ day: '2026-11-12', text: 'Tobias Wendland kommt gern' }] }));
  await erasePeople(db, [TOBIAS], 'asked', AT);
  const later = aHandover({ contacts: [{ way: 'call', day: '2026-11-25' }] });
  expect(await lookAtHandover(db, later)).toEqual([{ kind: 'erased', keepsStep: false }]);
  await take();
  await take(later);
  expect(await personAt(db, TOBIAS)).toBeNull();
  expect(await allOf()).not.toMatch(/Wendland/i);
});

test('a colleague who is erased as a person goes from what they did, too', async () => {
  await take();
  await append(db, [aChange('linkedin:anna-weber', { field: 'name', value: 'Anna Weber' })], AT);
  await append(db, [aContact(INES, 'call')], AT);
  await erasePeople(db, ['linkedin:anna-weber'], 'asked', AT);
  expect(await allOf()).not.toMatch(/Anna.?Weber/i);
  expect((await personAt(db, TOBIAS))?.state.lastByColleague?.by).toBe('…');
});
