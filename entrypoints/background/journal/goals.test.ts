import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { undoAct } from '../../../lib/db/journal/undo.ts';
import { putInForce } from '../../../lib/db/narratives.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { aChange, aContact, joined } from '../../../tests/support/journal/drafts.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { goalActivityView } from './goals.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const ON_XING = 'xing:tobias_wendland';
const INES = 'linkedin:ines-koller';
const TODAY = '2026-11-26';
const AT = '2026-11-26T08:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`goals-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function thisMonth(work: 'sales' | 'recruiter' | 'employee' = 'sales') {
  const { goals, ...rest } = await goalActivityView(db, work, TODAY);
  return { ...Object.fromEntries(goals.map(({ goal, month }) => [goal, month.count])), ...rest };
}

test('what was done this month stands under the goal that it serves', async () => {
  await append(
    db,
    [
      { ...aContact(TOBIAS, 'post'), person: null },
      aContact(TOBIAS, 'comment'),
      aContact(TOBIAS, 'like'),
      aContact(TOBIAS, 'call'),
      aChange(INES, { field: 'role', value: 'candidate' }),
      aContact(INES, 'message'),
      aContact(TOBIAS, 'mail', null, { happened: '2026-05-31T10:00:00.000Z' }),
    ],
    AT,
  );
  expect(await thisMonth()).toEqual({ branding: 2, sales: 1, hr: 1, unsaid: 'sales', unplaced: 0 });
  expect(await thisMonth('employee')).toEqual({ branding: 2, sales: 0, hr: 1, unsaid: null, unplaced: 1 });
});

test('two addresses of one person are one conversation a day', async () => {
  await append(db, [aContact(TOBIAS, 'call'), aContact(ON_XING, 'message')], AT);
  expect(await thisMonth()).toMatchObject({ sales: 2 });
  await append(db, joined(TOBIAS, ON_XING), AT);
  expect(await thisMonth()).toMatchObject({ sales: 1 });
});

test('what was taken back does not count', async () => {
  const call = aContact(TOBIAS, 'call');
  await append(db, [call], AT);
  await undoAct(db, call.act, true, newId(), AT);
  expect(await thisMonth()).toMatchObject({ sales: 0 });
});

test('the narrative says what a theme serves and what is to be reached, as long as its time runs', async () => {
  const post = { ...aContact(TOBIAS, 'post', null, { theme: 'conversion' }), person: null };
  await append(db, [post], AT);
  expect(await thisMonth()).toMatchObject({ branding: 1, sales: 0 });
  await putInForce(db, smallNarrative(), AT);
  expect(await thisMonth()).toMatchObject({ branding: 0, sales: 1 });
  const aims = async (today: string) =>
    (await goalActivityView(db, 'sales', today)).goals.flatMap((view) => view.aims.map(({ id }) => [view.goal, id]));
  expect(await aims(TODAY)).toEqual([['sales', 'requests']]);
  expect(await aims('2027-01-01')).toEqual([]);
});
