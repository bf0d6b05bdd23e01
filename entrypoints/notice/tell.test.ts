import { expect, test } from 'vitest';
import type { SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import { fakeClock } from '../../tests/support/clock.ts';
import { createTeller } from './tell.ts';

const action = (id: string): SeenAction => ({ id, kind: 'like', network: 'linkedin', at: '2026-11-25T08:00:00.000Z' });

/** What came of each attempt to send: true = acknowledged, false = failed, 'gone' = nobody answered. */
async function tellAll(ids: readonly string[], outcomes: readonly (boolean | 'gone')[]) {
  const clock = fakeClock();
  const sent: string[] = [];
  const left = [...outcomes];
  const tell = createTeller(async ({ id }) => {
    sent.push(id);
    const outcome = left.shift() ?? true;
    if (outcome === 'gone') throw new Error('Receiving end does not exist');
    return outcome;
  }, clock);
  for (const id of ids) tell(action(id));
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      await new Promise(setImmediate);
      clock.pass(10);
    }
  };
  return { sent, pass, clock };
}

test('one after the other, each once', async () => {
  const { sent, pass } = await tellAll(['a', 'b', 'c'], []);
  await pass(100);
  expect(sent).toEqual(['a', 'b', 'c']);
});

test('again with growing waits until somebody answers; the next waits its turn', async () => {
  const { sent, pass } = await tellAll(['a', 'b'], ['gone', false, 'gone', true]);
  await pass(50);
  expect(sent).toEqual(['a']);
  await pass(1_000);
  expect(sent).toEqual(['a', 'a', 'a', 'a', 'b']);
});

test('never more often than every thirty seconds in the end', async () => {
  const { sent, pass } = await tellAll(
    ['a'],
    Array.from({ length: 40 }, () => 'gone'),
  );
  await pass(120_000);
  const early = sent.length;
  await pass(60_000);
  expect(sent.length - early).toBeLessThanOrEqual(2);
});
