import { expect, test } from 'vitest';
import { covered, scriptEvents } from './trace.ts';

const OWN = 'chrome-extension://abc/edge.js';
const event = (name: string, ts: number, dur: number, url: string) => ({ name, ts, dur, args: { data: { url } } });
const isOwn = (url: string) => url.startsWith('chrome-extension://');

test('only script of the extension counts', () => {
  const events = [
    event('EvaluateScript', 1000, 3000, OWN),
    event('FunctionCall', 9000, 9000, 'https://www.linkedin.com/x.js'),
    event('Layout', 1000, 9000, OWN),
    { name: 'v8.compile', ts: 2000, dur: 10, args: { fileName: OWN } },
  ];
  expect(scriptEvents(events, isOwn).map(({ name }) => name)).toEqual(['EvaluateScript', 'v8.compile']);
});

test('nested and overlapping events count once, in any order', () => {
  expect(
    covered([
      event('FunctionCall', 9000, 1000, OWN),
      event('EvaluateScript', 1000, 3000, OWN),
      event('v8.compile', 1500, 500, OWN),
      event('FunctionCall', 3500, 1000, OWN),
    ]),
  ).toBe(4.5);
  expect(covered([])).toBe(0);
});
