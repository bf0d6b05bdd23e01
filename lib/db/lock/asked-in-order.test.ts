import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenLock } from '../../../tests/support/lock/open-lock.ts';
import { Database } from '../database.ts';
import type { PersonRow } from '../rows.ts';

const KEYS = ['linkedin:a', 'linkedin:ab', 'linkedin:b', 'xing:a', 'xing:ä', 'xing:zz'] as const;
const key = fc.constantFrom(...KEYS);

type People = Database['people'];

/** Everything that can be asked of a table by a key that is sealed. */
const QUESTIONS: Record<string, (people: People, one: string, other: string, count: number) => PromiseLike<unknown>> = {
  equals: (people, one) => people.where('keys').equals(one).toArray(),
  get: (people, one) => people.get(one),
  bulkGet: (people, one, other) => people.bulkGet([one, other]),
  anyOf: (people, one, other) => people.where('keys').anyOf([one, other, 'xing:zz']).toArray(),
  'anyOf, keys': (people, one, other) => people.where('keys').anyOf([one, other]).primaryKeys(),
  between: (people, one, other) => people.where('keys').between(one, other, true, true).toArray(),
  above: (people, one) => people.where('keys').above(one).reverse().toArray(),
  startsWith: (people) => people.where('sortName').startsWith('a').toArray(),
  'in order': (people, _one, _other, count) => people.orderBy('sortName').offset(count).limit(3).toArray(),
  backwards: (people, _one, _other, count) => people.orderBy('sortName').reverse().offset(count).limit(3).toArray(),
  'first and last': async (people) => [
    await people.orderBy('sortName').first(),
    await people.orderBy('sortName').last(),
  ],
  keys: (people) => people.orderBy('sortName').keys(),
  'each key once': (people) => people.orderBy('sortName').uniqueKeys(),
  count: (people, one, other) => people.where('keys').between(one, other).count(),
  filtered: (people) =>
    people
      .orderBy('sortName')
      .filter(({ active }) => active > '1')
      .limit(2)
      .toArray(),
  'by a time': (people) => people.orderBy('active').reverse().limit(2).toArray(),
  until: (people, one) =>
    people
      .orderBy('sortName')
      .until((row) => row.key === one)
      .toArray(),
  'the keys of all': async (people) => (await people.toCollection().primaryKeys()).sort(),
  'in pieces': async (people) => {
    const found: string[] = [];
    for (let after = '', more = true; more; ) {
      const [row] = await people.where('key').above(after).limit(1).toArray();
      if (row) found.push(row.key);
      after = row?.key ?? '';
      more = row !== undefined;
    }
    return found.sort();
  },
  changed: async (people, one, other) => {
    await people
      .where('keys')
      .anyOf([one, other])
      .modify((row) => void Object.assign(row, { active: '9' }));
    return people.orderBy('sortName').toArray();
  },
  deleted: async (people, one, other) => {
    const gone = await people.where('keys').anyOf([one, other]).delete();
    return [gone, await people.orderBy('sortName').toArray()];
  },
  'deleted by key': async (people, one, other) => {
    await people.where('key').equals(one).delete();
    await people.delete(other);
    return people.orderBy('sortName').toArray();
  },
  added: async (people, one) => {
    const row = { ...(await people.get(one)), key: one, keys: [one], sortName: 'b', active: '3' } as PersonRow;
    const result = await people.add(row).catch((error: Error) => error.name);
    return [result, await people.put(row), await people.orderBy('sortName').toArray()];
  },
};

/** No two have a key, a name or a time in common: between rows that are equal in what is asked for, there is no order. */
const PEOPLE = fc.uniqueArray(
  fc.record({
    key,
    others: fc.uniqueArray(key, { maxLength: 2 }),
    sortName: fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 4 }),
    active: fc.integer({ min: 0, max: 9 }),
  }),
  { selector: ({ key: of }) => of, maxLength: 6 },
);

test('a sealed table answers what the plain one answers, whatever is asked of it', async () => {
  const question = fc.constantFrom(...Object.keys(QUESTIONS));
  await fc.assert(
    fc.asyncProperty(PEOPLE, question, key, key, fc.nat(3), async (drawn, name, one, other, count) => {
      const taken = new Set<string>(drawn.map((row) => row.key));
      const rows = drawn.map(({ others, sortName, active, ...row }) => ({
        ...row,
        keys: [row.key, ...others.filter((other) => !taken.has(other) && taken.add(other))],
        sortName: `${sortName}${row.key}`,
        active: `${active}${row.key}`,
        state: {},
      })) as unknown as PersonRow[];
      const answers = [];
      for (const lock of [undefined, new OpenLock()]) {
        const db = new Database(`asked-${crypto.randomUUID()}`, undefined, lock);
        await db.people.bulkAdd(rows);
        answers.push(await QUESTIONS[name]?.(db.people, one, other, count));
        await db.delete();
      }
      expect(answers[1]).toEqual(answers[0]);
    }),
    { numRuns: 60 },
  );
});
