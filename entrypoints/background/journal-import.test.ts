import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { recordOf } from '../../lib/domain/journal/person-record.ts';
import { exportDrafts, type ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { IMPORT_PARTS } from '../../lib/domain/journal-import/parts.ts';
import { emptyRows } from '../../lib/domain/network-export/rows.ts';
import { ImportDrafts } from '../../lib/messages/import-drafts.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { connection, invitation, message, share } from '../../tests/support/export/rows.ts';
import { createJournalImportHandlers } from './journal-import.ts';

const CALLER = { kind: 'extension' } as const;
const ACT = '019aaaaa-0000-7000-8000-000000000000';
const ENNO = 'linkedin:enno-kern';

const ROWS = {
  ...emptyRows(),
  connections: [connection('enno-kern', '2026-02-01', 'Einkäufer', 'Kern SE'), connection('ida', '2026-02-02')],
  messages: [message('enno-kern', '2026-03-01', false)],
  invitations: [invitation('ida', '2026-02-01', 'Wir sprachen auf der Messe.')],
  shares: [share('2026-03-03', 'Ein Beitrag')],
};
const drafts = (act = ACT): ImportDraft[] => [...exportDrafts(ROWS, new Set(IMPORT_PARTS), act, '2026-11-20')];

let db: Database;
const handlers = () => createJournalImportHandlers(db);
const state = async () => ({
  events: (await db.events.toArray()).map(({ id, person, what, struck }) => ({ id, person, what, struck })),
  people: (await db.people.toArray()).map(({ key, state: { contacts, last } }) => ({ key, contacts, last })),
});
const personOf = async (key: string) =>
  recordOf(
    (await db.people.get(key))?.state ?? {
      registers: {},
      contacts: 0,
      last: null,
      lastSpoken: null,
      since: null,
      active: null,
    },
  );

beforeEach(() => {
  db = new Database(`journal-import-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('taking an export into the journal', () => {
  it('says only what the schema of the message lets through', () => {
    expect(ImportDrafts.safeParse(drafts()).success).toBe(true);
    const [first] = drafts();
    for (const wrong of [
      { ...first, source: 'manual' },
      { ...first, what: { kind: 'undo', act: ACT, on: true } },
      { ...first, what: { kind: 'change', change: { field: 'next', value: null } } },
      { ...first, what: { kind: 'change', change: { field: 'tag', of: 'Messe', value: false } } },
      { ...first, person: 'Enno Kern' },
    ]) {
      expect(ImportDrafts.safeParse([wrong]).success).toBe(false);
    }
  });

  it('twice is the same as once, and a second export adds what is new', async () => {
    await handlers().takeDrafts({ drafts: drafts() }, CALLER);
    const once = await state();
    expect(once.people.map(({ key, contacts }) => [key, contacts])).toEqual([
      [ENNO, 2],
      ['linkedin:ida', 2],
    ]);
    await handlers().takeDrafts({ drafts: drafts('019bbbbb-0000-7000-8000-000000000000') }, CALLER);
    expect(await state()).toEqual(once);
  });

  it('never writes over what was noted by hand', async () => {
    const manual = {
      act: newId(),
      person: ENNO,
      happened: '2026-01-01T10:00:00Z',
      source: 'manual',
      goal: null,
      theme: null,
    } as const;
    await append(
      db,
      [
        { ...manual, id: newId(), what: { kind: 'change', change: { field: 'name', value: 'Dr. Enno Kern' } } },
        { ...manual, id: newId(), what: { kind: 'contact', way: 'note', text: 'will ein Angebot' } },
      ],
      '2026-01-01T10:00:00Z',
    );
    await handlers().takeDrafts({ drafts: drafts() }, CALLER);
    const { name, facts } = await personOf(ENNO);
    expect(name).toBe('Dr. Enno Kern');
    const from = { confirmed: '2026-11-20', from: 'invented.csv', source: 'import' };
    expect(facts).toContainEqual({ name: 'company', text: 'Kern SE', ...from });
    expect((await state()).events.filter(({ what }) => what.kind === 'contact' && what.way === 'note')).toHaveLength(1);
  });

  it('takes the whole import back, and brings it back, without a line too many', async () => {
    await handlers().takeDrafts({ drafts: drafts() }, CALLER);
    const before = await state();
    await handlers().undoTake({ act: ACT, on: true }, CALLER);
    await handlers().undoTake({ act: ACT, on: true }, CALLER);
    expect((await state()).people.every(({ contacts }) => contacts === 0)).toBe(true);
    expect((await db.events.toArray()).filter(({ what }) => what.kind === 'undo')).toHaveLength(3);
    await handlers().undoTake({ act: ACT, on: false }, CALLER);
    expect((await state()).people).toEqual(before.people);
    await handlers().undoTake({ act: newId(), on: true }, CALLER);
  });

  it('says of people in a file whether they are known, what is new of them, and who may be the same', async () => {
    await handlers().takeDrafts({ drafts: drafts() }, CALLER);
    const named = {
      id: newId(),
      act: newId(),
      happened: '2026-02-01T00:00:00Z',
      source: 'manual',
      goal: null,
      theme: null,
    } as const;
    const what = { kind: 'change', change: { field: 'name', value: 'Dr. Theda Brinkmöller' } } as const;
    await append(db, [{ ...named, person: 'xing:theda_b', what }], named.happened);
    const sought = (key: string, name: string, company: string | null, others: string[] = []) => ({
      keys: [key, ...others],
      name,
      company,
      title: null,
    });
    const people = [
      sought(ENNO, 'Enno Kern', 'Kern AG'),
      sought(ENNO, 'Enno Kern', 'kern se'),
      sought('named:theda', 'Theda Brinkmöller', null),
      sought('named:theda', 'Theda Brinkmüller', null),
      sought('xing:enno_kern', 'E. Kern', 'Kern AG', [ENNO]),
    ];
    expect(await handlers().matchPeople({ people }, CALLER)).toEqual([
      { kind: 'known', changes: [{ of: 'company', from: 'Kern SE', to: 'Kern AG' }] },
      { kind: 'known', changes: [] },
      { kind: 'similar', company: null },
      { kind: 'new' },
      { kind: 'known', changes: [{ of: 'company', from: 'Kern SE', to: 'Kern AG' }] },
    ]);
  });

  it('tells what was noticed or noted, but not what was imported or taken back', async () => {
    const brought = [
      { person: null, way: 'post' as const, happened: '2026-03-03T12:00:00.000Z' },
      { person: ENNO, way: 'message' as const, happened: '2026-03-05T12:00:00Z' },
      { person: ENNO, way: 'accept' as const, happened: '2026-03-09T00:00:00Z' },
    ];
    expect(await handlers().ownContacts({ brought }, CALLER)).toEqual([]);
    await handlers().takeDrafts({ drafts: drafts() }, CALLER);
    expect(await handlers().ownContacts({ brought }, CALLER)).toEqual([]);
    const noticed = {
      id: newId(),
      act: newId(),
      person: null,
      happened: '2026-03-03T12:00:30Z',
      source: 'noticed',
      goal: null,
      theme: null,
    } as const;
    await append(db, [{ ...noticed, what: { kind: 'contact', way: 'post', text: 'Ein Beitrag' } }], noticed.happened);
    const noted = { ...noticed, source: 'manual', person: ENNO } as const;
    const byHand = [
      '2026-03-05T11:57:00.000Z',
      '2026-03-05T11:58:00.000Z',
      '2026-03-10T00:00:00.000Z',
      '2026-03-11T00:00:00Z',
    ];
    const lines = byHand.map((happened) => {
      const id = newId();
      return {
        ...noted,
        id,
        act: id,
        happened,
        what: { kind: 'contact' as const, way: 'message' as const, text: null },
      };
    });
    await append(db, lines, noticed.happened);
    expect(await handlers().ownContacts({ brought }, CALLER)).toEqual([
      { person: ENNO, way: 'message', happened: '2026-03-05T11:58:00.000Z' },
      { person: ENNO, way: 'message', happened: '2026-03-10T00:00:00.000Z' },
      { person: null, way: 'post', happened: '2026-03-03T12:00:30Z' },
    ]);
  });
});
