import { expect, test } from 'vitest';
import { smallNarrative } from '../../tests/support/narrative/small-narrative.ts';
import { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { currentNarrative, putInForce } from './narratives.ts';

const AT = '2026-11-25T08:00:00.000Z';

test('a database of before the narrative gets its tables and keeps what it has', async () => {
  const name = `migration-${crypto.randomUUID()}`;
  const old = new Database(
    name,
    MIGRATIONS.filter(({ version }) => version < 4),
  );
  await old.packs.put({ id: 'pack', version: 2, date: '2026-12-03', tables: {} });
  old.close();
  const db = new Database(name);
  expect(await currentNarrative(db)).toBeNull();
  await putInForce(db, smallNarrative(), AT);
  expect((await currentNarrative(db))?.narrative).toEqual(smallNarrative());
  expect(await db.packs.count()).toBe(1);
  await db.delete();
});

test('a kept narrative of a form that is not read any more is none', async () => {
  const db = new Database(`migration-${crypto.randomUUID()}`);
  await putInForce(db, smallNarrative(), AT);
  const [row] = await db.narratives.toArray();
  await db.table('narratives').put({ ...row, narrative: { ...row?.narrative, form: 7 } });
  expect(await currentNarrative(db)).toBeNull();
  await db.delete();
});
