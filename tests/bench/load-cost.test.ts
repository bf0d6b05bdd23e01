import { expect, test } from 'vitest';
import { scriptTime } from './load-cost.ts';

const event = (name: string, ts: number, dur: number, url: string) => ({ name, ts, dur, args: { data: { url } } });

test('script time is that of extensions only, nested events once', () => {
  const own = 'chrome-extension://abc/edge.js';
  expect(
    scriptTime([
      event('EvaluateScript', 1000, 3000, own),
      event('v8.compile', 1500, 500, own),
      event('FunctionCall', 9000, 1000, own),
      event('FunctionCall', 9000, 9000, 'https://www.linkedin.com/x.js'),
      event('Layout', 1000, 9000, own),
    ]),
  ).toBe(4);
});
