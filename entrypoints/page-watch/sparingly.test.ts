import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sparingly } from './sparingly.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('many calls are one, and the next one counts again', () => {
  const run = vi.fn();
  const { call } = sparingly(run, 100);
  for (let i = 0; i < 50; i += 1) call();
  vi.advanceTimersByTime(99);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  call();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(2);
});

test('stopped, it passes nothing on', () => {
  const run = vi.fn();
  const { call, stop } = sparingly(run, 100);
  call();
  stop();
  vi.advanceTimersByTime(1_000);
  expect(run).not.toHaveBeenCalled();
});
