import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { dropIdea, markIdea, restoreIdea, saveIdea } from '../../lib/db/ideas.ts';
import { saveMutedThemes } from '../../lib/db/narrative-choices.ts';
import { putInForce } from '../../lib/db/narratives.ts';
import { COMMANDS } from '../../lib/messages/commands/index.ts';
import { fakeCard } from '../../tests/support/ideas/kept.ts';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';
import { inbox } from './inbox.ts';

const db = new Database('inbox');
const KEPT = '2026-10-20T08:00:00.000Z';
const work = { answers: ['Der Kran kam zu spät.', '', ''] as [string, string, string], facts: [], withOpening: true };
const listed = (today = '2026-10-21') => inbox(db, { role: 'sales' }, today);

beforeEach(async () => {
  await db.open();
  await putInForce(db, smallNarrative(), KEPT);
  await saveIdea(db, fakeCard(), work, KEPT);
});
afterEach(() => db.delete());

test('a kept idea comes back with what was written and what may still be told of it', async () => {
  expect(await listed()).toEqual([
    {
      card: fakeCard(),
      work,
      state: 'open',
      reason: '',
      at: KEPT,
      standing: { theme: 'stands', opening: true, facts: ['line-4'] },
    },
  ]);
});

test('it follows the narrative: a fact expires, a theme is muted, the narrative is another', async () => {
  expect((await listed('2027-03-01'))[0]?.standing).toEqual({ theme: 'stands', opening: false, facts: [] });
  await saveMutedThemes(db, 'nordlicht', ['conversion']);
  expect((await listed())[0]?.standing.theme).toBe('rests');
  const others = smallNarrative().themes.map((theme) => ({ ...theme, id: 'another' }));
  await putInForce(db, { ...smallNarrative(), themes: others }, KEPT);
  expect((await listed())[0]?.standing.theme).toBe('gone');
});

test('what was marked or deleted is put back the way it was, with its day', async () => {
  const [before] = await listed();
  if (!before) throw new Error('nothing kept');
  const { standing: _standing, ...idea } = before;
  await markIdea(db, fakeCard(), 'never', 'nicht mein Thema', '2026-10-21T08:00:00.000Z');
  expect(await listed()).toMatchObject([{ state: 'never', reason: 'nicht mein Thema' }]);
  await dropIdea(db, fakeCard().id);
  expect(await listed()).toEqual([]);
  await restoreIdea(db, COMMANDS.restoreIdea.input.parse({ idea }).idea);
  expect(await listed()).toEqual([before]);
});

test('an idea that is no idea, or far too long, is not put back', () => {
  const idea = { card: fakeCard(), work, state: 'open', reason: '', at: KEPT };
  const { input } = COMMANDS.restoreIdea;
  expect(input.safeParse({ idea }).success).toBe(true);
  for (const bad of [{ state: 'gone' }, { at: 'gestern' }, { reason: 'x'.repeat(301) }, { more: 1 }])
    expect(input.safeParse({ idea: { ...idea, ...bad } }).success).toBe(false);
});
