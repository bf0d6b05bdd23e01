import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { deleteEverything } from '../../lib/db/delete-everything.ts';
import { NOTHING_WRITTEN, saveIdea } from '../../lib/db/ideas.ts';
import { once } from '../../lib/db/once.ts';
import type { ActionKind, SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import { COMMANDS } from '../../lib/messages/commands/index.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { fakeCard } from '../../tests/support/ideas/kept.ts';
import { createNoticedHandlers } from './noticed.ts';

const IDEA = fakeCard({ id: 'umbauen/frage/beitrag', draft: [1, 2, 3] });
const caller: Caller = { kind: 'in-page', tab: 1 };
const db = new Database('noticed');
let noticing: ActionKind[] = [];
const { noticed, undoNoticed, latestNoticed, listNoticed } = createNoticedHandlers(db, async () => ({
  noticing,
  language: 'de',
}));

const seen = (more: Partial<SeenAction> = {}): SeenAction => ({
  id: newId(),
  kind: 'like',
  network: 'linkedin',
  at: new Date().toISOString(),
  href: '/in/tobias-wendland/',
  name: 'Tobias Wendland',
  text: 'Zwölf Sensoren, eine Brücke.',
  ...more,
});
const keep = (action: SeenAction) => once(db, action.id, Date.now(), () => noticed(action as never, caller));
const texts = async () => (await listNoticed({}, caller)).map(({ text }) => text);

beforeEach(() => {
  noticing = ['like', 'post'];
  return db.open();
});
afterEach(() => db.delete());

test('nothing is noticed until somebody picks it', async () => {
  expect(defaultSettings('de').noticing).toEqual([]);
  noticing = defaultSettings('de').noticing;
  await keep(seen());
  expect(await db.noticed.count()).toBe(0);
});

test('a kind that is switched off is not kept, another one is', async () => {
  await keep(seen({ kind: 'message' }));
  await keep(seen());
  expect(await texts()).toEqual(['Reaktion auf den Beitrag von Tobias Wendland']);
});

test('an own post that was written from an idea serves its theme; any other serves none', async () => {
  const said = 'Letzte Woche fragte ein Betriebsleiter, warum wir die Linie beim Umbau laufen lassen';
  await saveIdea(db, IDEA, { ...NOTHING_WRITTEN, answers: [said, '', ''] }, new Date().toISOString());
  const post = (text: string) => seen({ kind: 'post', href: null, name: null, text });
  await keep(post(`${said}. Der Stillstand kostet mehr.`));
  await keep(post('Morgen stehen wir auf der Messe in Wels, Halle vier, gleich neben dem Eingang'));
  const events = await db.events.orderBy('happened').toArray();
  expect(events.flatMap(({ theme }) => theme ?? [])).toEqual(['umbauen']);
});

test('said twice, it is kept once; struck, it does not come back with a late copy', async () => {
  const action = seen();
  await keep(action);
  await keep(action);
  expect(await db.noticed.count()).toBe(1);
  await undoNoticed({ id: action.id }, caller);
  await keep(action);
  expect(await db.noticed.count()).toBe(0);
});

test('the newest comes first, in finished texts; where the page named nobody the text names nobody', async () => {
  await keep(seen({ at: '2026-11-24T08:00:00.000Z', href: null, name: null }));
  await keep(
    seen({ at: '2026-11-25T08:00:00.000Z', kind: 'post', name: null, href: null, text: 'Drei Ventile genügen' }),
  );
  expect(await listNoticed({}, caller)).toMatchObject([
    { text: 'Eigener Beitrag', words: 'Drei Ventile genügen', at: '2026-11-25T08:00:00.000Z' },
    { text: 'Reaktion auf einen Beitrag', words: 'Zwölf Sensoren, eine Brücke.' },
  ]);
});

test('the line in the coach shows the last one for a while', async () => {
  expect(await latestNoticed({}, caller)).toBeNull();
  await keep(seen({ at: new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString() }));
  expect(await latestNoticed({}, caller)).toBeNull();
  const action = seen();
  await keep(action);
  expect(await latestNoticed({}, caller)).toMatchObject({ id: action.id });
});

test('deleting everything deletes these as well', async () => {
  await keep(seen());
  await deleteEverything(db);
  expect(await db.noticed.count()).toBe(0);
});

test.each([
  ['a version-4 id', { id: crypto.randomUUID() }],
  ['an unknown kind', { kind: 'poke' as ActionKind }],
  ['no time', { at: 'yesterday' }],
  ['more than a page would say', { text: 'x'.repeat(60_000) }],
  ['anything else', { email: 'ada@lindt.example' }],
])('%s is refused', (_what, more) => {
  expect(COMMANDS.noticed.input.safeParse({ ...seen(), ...more }).success).toBe(false);
  expect(COMMANDS.noticed.input.safeParse(seen()).success).toBe(true);
});
