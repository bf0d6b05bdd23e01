import { expect, it, vi } from 'vitest';
import { newestOnly } from './newest-only.ts';

const later = () => {
  const open: ((answer: string) => void)[] = [];
  const ask = vi.fn((_question: string) => new Promise<string>((done) => open.push(done)));
  return { ask, open };
};
const settled = () => new Promise((done) => setTimeout(done, 0));

it('asks one at a time and drops what is older than the newest', async () => {
  const { ask, open } = later();
  const told = vi.fn();
  const asking = newestOnly(ask, told);
  for (const text of ['a', 'ab', 'abc']) asking.ask(text);
  expect(ask.mock.calls).toEqual([['a']]);
  open[0]?.('A');
  await settled();
  expect(ask.mock.calls).toEqual([['a'], ['abc']]);
  open[1]?.('ABC');
  await settled();
  expect(told.mock.calls).toEqual([
    ['A', 'a'],
    ['ABC', 'abc'],
  ]);
});

it('says nothing where there is no answer, and goes on', async () => {
  const told = vi.fn();
  const asking = newestOnly(async (text: string) => (text === 'x' ? Promise.reject(new Error('no')) : text), told);
  asking.ask('x');
  await settled();
  asking.ask('y');
  await settled();
  expect(told.mock.calls).toEqual([
    [null, 'x'],
    ['y', 'y'],
  ]);
});

it('tells nothing after it was stopped', async () => {
  const { ask, open } = later();
  const told = vi.fn();
  const asking = newestOnly(ask, told);
  asking.ask('a');
  asking.stop();
  open[0]?.('A');
  await settled();
  expect(told).not.toHaveBeenCalled();
});
