import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aChange, aContact } from '../../../tests/support/journal/drafts.ts';
import { aHandover, HANDOVERS } from '../../../tests/support/journal/handovers.ts';
import type { Change } from '../../domain/journal/event.ts';
import { handoverAct } from '../../domain/journal/handover/handover-drafts.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { eraseWhatIsOver } from './keep-time.ts';
import { personAt } from './people.ts';
import { lookAtHandover, takeHandover } from './take-handover.ts';
import { undoAct } from './undo.ts';

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
      await undoAct(db, handoverAct(file), true, newId(), AT);
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
  await undoAct(db, handoverAct(aHandover()), true, newId(), AT);
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
