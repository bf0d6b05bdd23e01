import { expect, test } from 'vitest';
import { openingFrom } from './opening-steps.ts';
import type { TraceEvent } from './trace.ts';

const mark = (name: string, milliseconds: number): TraceEvent => ({
  name: `bench ${name}`,
  ts: milliseconds * 1000,
  args: {},
});
const dispatch = (type: string, milliseconds: number): TraceEvent => ({
  name: 'EventDispatch',
  ts: milliseconds * 1000,
  dur: 10,
  args: { data: { type } },
});
const evaluated = (file: string, milliseconds: number, duration: number): TraceEvent => ({
  name: 'EvaluateScript',
  ts: milliseconds * 1000,
  dur: duration * 1000,
  args: { data: { url: `chrome-extension://abc${file}` } },
});

const painted = [mark('frame', 170), mark('panel', 190), mark('words', 240)];

test('an opening is taken apart, whatever the order of the trace', () => {
  const opening = openingFrom([
    ...painted,
    dispatch('pointerdown', 90),
    dispatch('click', 100),
    evaluated('/reader.js', 175, 3),
    evaluated('/sidebar.js', 110, 50),
    mark('inject /sidebar.js', 105),
    mark('ask start', 159),
    mark('answer start', 165),
    mark('inject call', 170),
    mark('injected call', 172),
    mark('inject call', 180),
    mark('injected call', 200),
  ]);
  expect(opening).toMatchObject({ frame: 70, panel: 90, words: 140 });
  expect(opening.steps).toEqual({
    'message to the background': 5,
    'bringing the script': 5,
    'its evaluation': 50,
    'settings and words': 6,
    'first render and paint': 25,
    'reading, with its script': 30,
    'checks, words, their paint': 40,
  });
});

test('a sidebar that was there already takes no time to be brought', () => {
  const { steps, panel } = openingFrom([dispatch('click', 100), ...painted]);
  expect(panel).toBe(90);
  expect(steps['its evaluation']).toBeNaN();
});

test('an opening that shows nothing is no measurement', () => {
  expect(() => openingFrom([dispatch('click', 100)])).toThrow('no words');
  expect(() => openingFrom(painted)).toThrow('no click');
});
