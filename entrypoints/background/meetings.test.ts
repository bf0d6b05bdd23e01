import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { keepSnapshot } from '../../lib/db/snapshots.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { aChange, aContact } from '../../tests/support/journal/drafts.ts';
import { tobiasOn } from '../../tests/support/snapshots/tobias.ts';
import { createMeetingHandlers } from './meetings.ts';

const CALLER = { kind: 'extension' } as const;
const TOBIAS = 'linkedin:tobias-wendland';
const AT = '2026-11-26T08:00:00.000Z';
const db = new Database('background-meetings');
const ask = createMeetingHandlers(db, async () => defaultSettings('de'));

beforeEach(async () => {
  await db.open();
  await append(db, [aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }), aContact(TOBIAS, 'call')], AT);
  const mail = { text: 'jana@example.com', confirmed: '2026-11-01' };
  const jana = aChange('named:jana', { field: 'fact', of: 'mail', value: mail });
  await append(db, [aChange('named:jana', { field: 'name', value: 'Jana Müller' }), jana], AT);
});
afterEach(() => db.delete());

test('each meeting gets its people, by name or by an address that is kept', async () => {
  const meeting = (title: string, names: string[] = [], mails: string[] = []) => ({ title, names, mails });
  const meetings = [
    meeting('x', ['Wendland, Tobias']),
    meeting('y', [], ['jana@example.com']),
    meeting('Wendland'),
    meeting('z'),
  ];
  const found = await ask.findMeetingPeople({ meetings }, CALLER);
  expect(found.map(({ sure, open }) => [sure.map(({ name }) => name), open.map((some) => some.length)])).toEqual([
    [['Tobias Wendland'], []],
    [['Jana Müller'], []],
    [[], [1]],
    [[], []],
  ]);
});

test('a person is prepared from the profile that was read last, with what is new on it', async () => {
  expect(await ask.prepareMeeting({ person: TOBIAS }, CALLER)).toMatchObject({ record: { contacts: 1 }, kept: null });
  await keepSnapshot(db, TOBIAS, tobiasOn('2026-10-03'), AT);
  await keepSnapshot(db, TOBIAS, tobiasOn('2026-11-12', { headline: 'Leiter Technik' }), AT);
  const view = await ask.prepareMeeting({ person: TOBIAS }, CALLER);
  expect(view?.kept).toMatchObject({ day: '2026-11-12', preparation: { news: { items: [{ kind: 'headline' }] } } });
  expect(view?.kept?.preparation.anchors.length).toBeGreaterThan(0);
  expect(await ask.prepareMeeting({ person: 'linkedin:nobody' }, CALLER)).toBeNull();
});
