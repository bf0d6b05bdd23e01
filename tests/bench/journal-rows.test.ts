import { expect, test } from 'vitest';
import { journalRows } from './journal-rows.ts';
import type { JournalTimes } from './journal-time.ts';
import { holds } from './report.ts';

const answer = { answer: [4, 4, 4], raw: [2, 2, 2] };
const TIMES: JournalTimes = {
  pieces: [100, 100, 100, 100, 100, 150, 200, 200, 200, 200, 200],
  appends: { append: [1.2, 1.25, 1.3], command: [2, 2, 2], raw: [0.5, 0.5, 0.5] },
  answers: {
    person: answer,
    today: answer,
    quietToday: answer,
    table: answer,
    lastPage: answer,
    search: answer,
    steps: answer,
    same: answer,
    namesakes: answer,
    ownContacts: answer,
  },
  first: { search: [90, 100, 110], meanwhile: [30, 30, 30] },
  erasing: Array(3).fill({ erase: 900, meanwhile: 40, raw: 300 }),
};

test('a line is held against a raw put, every answer against a raw read', () => {
  const [append, command, ...others] = journalRows(100_000, TIMES, 3);
  expect(append).toMatchObject({
    name: 'journal of 100,000 lines: a line entered / raw put',
    value: 2.5,
    bar: '≤ 3 ×',
  });
  expect(command?.value).toBe(4);
  expect(others.slice(0, 10).map(({ value }) => value)).toEqual(Array(10).fill(2));
  expect(others.slice(10).map(({ shown }) => shown)).toEqual([
    '100 ms (± 10.0)',
    '30.0 ms (± 0.00)',
    '3.00 × (900 ms (± 0.00) / 300 ms (± 0.00))',
    '40.0 ms (± 0.00)',
    '20,000 at the beginning, 10,000 at the end',
  ]);
});

test('a line that costs more than three puts breaks the limit, where there is one', () => {
  const slow = { ...TIMES, appends: { ...TIMES.appends, append: [1.6, 1.6, 1.6] } };
  expect(journalRows(100_000, slow, 3).filter((row) => !holds(row))).toHaveLength(1);
  expect(journalRows(1_000_000, slow, null).every(holds)).toBe(true);
});
