import { expect, test } from 'vitest';
import { isOurFault, tasksIn } from './tasks.ts';
import type { TraceEvent } from './trace.ts';

const OURS = 'chrome-extension://abc/reader.js';

/** Milliseconds in, microseconds out. */
const event = (name: string, from: number, to: number, url = '', thread = 1): TraceEvent =>
  ({
    name,
    pid: 7,
    tid: thread,
    ts: from * 1000,
    dur: (to - from) * 1000,
    tdur: (to - from) * 1000,
    args: { data: { url } },
  }) as TraceEvent;
const main = (thread = 1) =>
  ({ name: 'thread_name', pid: 7, tid: thread, ts: 0, args: { name: 'CrRendererMain' } }) as TraceEvent;

test('a call of ours counts with what it promised itself, each once', () => {
  const tasks = tasksIn([
    main(),
    event('RunTask', 0, 30),
    event('FunctionCall', 1, 11, OURS),
    event('FunctionCall', 2, 8, OURS),
    event('RunMicrotasks', 11, 21),
    event('RunTask', 40, 60),
    event('RunMicrotasks', 41, 59),
    event('FunctionCall', 42, 43, 'https://www.linkedin.com/app.js'),
  ]);
  expect(tasks).toEqual([
    { duration: 30, ours: 20 },
    { duration: 20, ours: 0 },
  ]);
});

test('the busiest page counts', () => {
  const events = [
    main(1),
    main(2),
    event('RunTask', 0, 5, '', 1),
    event('RunTask', 0, 50, '', 2),
    event('RunTask', 0, 900, '', 3),
  ];
  expect(tasksIn(events)).toEqual([{ duration: 50, ours: 0 }]);
});

test('a task is our fault where it would not be long without us', () => {
  expect(isOurFault({ duration: 60, ours: 11 })).toBe(true);
  expect(isOurFault({ duration: 60, ours: 9 })).toBe(false);
  expect(isOurFault({ duration: 49, ours: 49 })).toBe(false);
});
