import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { erasePeople } from '../../lib/db/journal/erase.ts';
import { merge } from '../../lib/db/journal/merge.ts';
import type { Handover } from '../../lib/domain/journal/handover/handover.ts';
import { isAhead } from '../../lib/domain/journal/handover/is-ahead.ts';
import { readHandover, writeHandover } from '../../lib/imports/handover/handover-file.ts';
import { HandoverField } from '../../lib/messages/handover-fields.ts';
import { LedgerLines } from '../../lib/messages/ledger-lines.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { aChange, aContact } from '../../tests/support/journal/drafts.ts';
import { EVENTS } from '../../tests/support/journal/events.ts';
import { aHandover } from '../../tests/support/journal/handovers.ts';
import { createBackupHandlers } from './backup.ts';
import { candidateDuty } from './candidate/duty.ts';
import { createHandoverHandlers } from './handover.ts';
import { accessReport } from './journal/access-report.ts';
import { goalActivityView } from './journal/goals.ts';
import { personView } from './journal/person-view.ts';
import { createJournalSearch } from './journal/search.ts';
import { colleagueSentence, personLine } from './journal/views.ts';
import { journalWords } from './journal/words.ts';
import { createJournalImportHandlers } from './journal-import.ts';

const CALLER = { kind: 'extension' } as const;
const AT = '2026-11-26T08:00:00.000Z';
const TOBIAS = 'linkedin:tobias-wendland';
const ALL = { steps: true, tags: true, notes: true };
const WORDS = journalWords({ language: 'de', monthsKept: {} });

let anna: Database;
let bernd: Database;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(AT), toFake: ['Date'] });
  anna = new Database(`anna-${crypto.randomUUID()}`);
  bernd = new Database(`bernd-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all([anna.delete(), bernd.delete()]);
});

/** Anna's file, written and read as it goes from one to the other. */
async function fileOf(db: Database, people = [TOBIAS], wishes = ALL): Promise<Handover> {
  const handed = await createHandoverHandlers(db).readHandover({ people, wishes }, CALLER);
  const file: Handover = {
    form: 'werkstolz-handover',
    version: 1,
    made: AT.slice(0, 10),
    from: 'Anna Weber',
    people: handed.people,
  };
  if (file.people.length === 0) return file;
  return HandoverField.parse(readHandover(writeHandover(file)));
}
const take = (handover: Handover) => createHandoverHandlers(bernd).takeHandover({ handover }, CALLER);
const viewOf = () => personView(bernd, TOBIAS, WORDS);

test('Anna wrote: Bernd’s journal says so wherever it speaks of Tobias, and never says that Bernd did', async () => {
  await append(
    anna,
    [
      aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }),
      aChange(TOBIAS, { field: 'role', value: 'candidate' }),
      aContact(TOBIAS, 'message', 'Kommt gern', { happened: '2026-11-12T09:00:00.000Z' }),
    ],
    AT,
  );
  await take(await fileOf(anna));
  const view = await viewOf();
  expect(view).toMatchObject({
    name: 'Tobias Wendland',
    role: 'candidate',
    spoken: null,
    turned: 'Anna Weber hat am 12. November 2026 geschrieben.',
    colleague: { by: 'Anna Weber', at: '2026-11-12T12:00:00.000Z' },
  });
  expect(view?.entries.map(({ label, text, source }) => [label, text, source])).toEqual(
    expect.arrayContaining([
      ['Anna Weber: Nachricht', null, 'handover'],
      ['Anna Weber: Notiz', 'Kommt gern', 'handover'],
    ]),
  );
  expect(view?.duty?.text).toContain('Herkunft: übergeben von Anna Weber\n');
  const duty = { person: TOBIAS, name: '', network: 'LinkedIn', today: '2026-11-26' };
  const { texts, informBy } = await candidateDuty(bernd, duty, WORDS);
  expect(texts[1]?.text).toContain('handed over by Anna Weber');
  expect(informBy).toBe('26. Dezember 2026');
  const report = await accessReport(bernd, TOBIAS, WORDS, '2026-11-26');
  expect(report?.text).toContain('12. November 2026, Anna Weber: Nachricht (übergeben)');
  const row = await bernd.people.get(TOBIAS);
  if (!row) throw new Error('nobody is there');
  expect(colleagueSentence(row.state, WORDS, true)).not.toMatch(/Weber|November|geschrieben/);
  const found = await createJournalSearch(bernd).find('anna weber');
  expect(found.map((each) => personLine(each).name)).toEqual(['Tobias Wendland']);
});

test('what Anna did counts for none of Bernd’s goals, and hides nothing that Bernd did', async () => {
  await take(aHandover({ contacts: [{ way: 'message', day: '2026-11-12' }] }));
  const { goals } = await goalActivityView(bernd, 'recruiter', '2026-11-26');
  expect(goals.map(({ month }) => month.count)).toEqual([0, 0, 0]);
  const brought = [{ person: TOBIAS, way: 'message' as const, happened: '2026-11-12T12:00:00.000Z' }];
  expect(await createJournalImportHandlers(bernd).ownContacts({ brought }, CALLER)).toEqual([]);
});

test('random journals: every file can be read, and taken twice is as once', async () => {
  await fc.assert(
    fc.asyncProperty(EVENTS, async (events) => {
      await Promise.all([...anna.tables, ...bernd.tables].map((table) => table.clear()));
      await merge(anna, events, []);
      const people = (await anna.people.toArray()).map(({ key }) => key);
      const file = await fileOf(anna, people);
      expect(isAhead(file, AT.slice(0, 10))).toBe(false);
      if (file.people.length === 0) return;
      await take(file);
      const kept = async () => JSON.stringify(await Promise.all(bernd.tables.map((table) => table.toArray())));
      const once = await kept();
      await take(file);
      expect(await kept()).toBe(once);
      const roles = file.people.map(({ role }) => role);
      const taken = await Promise.all(file.people.map(({ keys }) => bernd.people.where('keys').anyOf(keys).first()));
      expect(taken.map((row) => row && personLine(row).role)).toEqual(roles);
    }),
    { numRuns: 40 },
  );
});

test('a file made after somebody was erased holds no byte of them', async () => {
  const ines = 'linkedin:ines-koller';
  await append(
    anna,
    [
      aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }),
      aContact(ines, 'call', 'Kennt Tobias Wendland'),
      aContact(ines, 'note', 'tobias-wendland fragen'),
    ],
    AT,
  );
  await erasePeople(anna, [TOBIAS], 'asked', AT);
  expect(writeHandover(await fileOf(anna, [TOBIAS, ines]))).not.toMatch(/tobias|wendland/i);
});

test('whom something was saved of for a colleague is told so', async () => {
  await append(anna, [aChange(TOBIAS, { field: 'role', value: 'candidate' }), aContact(TOBIAS, 'call')], AT);
  const before = await accessReport(anna, TOBIAS, WORDS, '2026-11-26');
  expect(before?.text).toContain('Empfänger: niemand.');
  await createHandoverHandlers(anna).markHandedOver({ act: newId(), people: [TOBIAS] }, CALLER);
  const after = await accessReport(anna, TOBIAS, WORDS, '2026-11-26');
  expect(after?.text).toContain('Als Datei für jemanden aus demselben Haus gespeichert, zuletzt am 26. November 2026;');
  const view = await personView(anna, TOBIAS, WORDS);
  expect(view?.handedOver).toBe('2026-11-26');
  expect(view?.duty?.text).toContain('Empfänger: eine Person aus meinem Haus');
});

test('a backup carries who did it, and brings it back', async () => {
  await take(aHandover());
  const backup = createBackupHandlers(bernd, createJournalSearch(bernd));
  const { events } = await backup.ledgerPage({ after: '' }, CALLER);
  const lines = LedgerLines.parse(JSON.parse(JSON.stringify(events)));
  await createBackupHandlers(anna, createJournalSearch(anna)).restoreLines({ events: lines, erasures: [] }, CALLER);
  expect((await anna.people.get(TOBIAS))?.state.lastByColleague?.by).toBe('Anna Weber');
});
