import { expect, test } from 'vitest';
import { finish, type Steps } from './steps.ts';

function* adding(numbers: readonly number[], done: number[]): Steps<number> {
  let sum = 0;
  for (const number of numbers) {
    yield;
    sum += number;
    done.push(number);
  }
  return sum;
}

test('all steps at once', () => {
  expect(finish(adding([1, 2, 3], []))).toBe(6);
});

test('left off, nothing more is done', () => {
  const done: number[] = [];
  const steps = adding([1, 2, 3], done);
  steps.next();
  steps.next();
  expect(done).toEqual([1]);
});
