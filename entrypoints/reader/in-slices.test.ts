import { expect, test } from 'vitest';
import type { Steps } from '../../lib/sites/steps.ts';
import { inSlices, pause } from './in-slices.ts';

/** A clock that work moves on, and a diary of it. */
function setUp(goesOn = () => true) {
  const diary: string[] = [];
  let now = 0;
  function* working(durations: readonly number[]): Steps<string> {
    for (const [index, duration] of durations.entries()) {
      now += duration;
      diary.push(`step ${index + 1}`);
      yield;
    }
    return 'done';
  }
  const slicing = {
    now: () => now,
    pause: async () => void diary.push('pause'),
    goesOn,
  };
  return { diary, slicing, working };
}

test('pauses as soon as a slice has taken its time, and not before', async () => {
  const { diary, slicing, working } = setUp();
  expect(await inSlices(working([3, 3, 3, 7, 1, 20, 1]), slicing)).toBe('done');
  expect(diary.join(', ')).toBe('step 1, step 2, step 3, pause, step 4, step 5, pause, step 6, pause, step 7');
});

test('leaves off after a pause in which the page went elsewhere', async () => {
  const { diary, slicing, working } = setUp(() => false);
  expect(await inSlices(working([9, 9, 9]), slicing)).toBeNull();
  expect(diary).toEqual(['step 1', 'pause']);
});

test('a pause is over only when everything at hand is done', async () => {
  let done = 0;
  const doMore = async (): Promise<void> => {
    done += 1;
    if (done < 100) await Promise.resolve().then(doMore);
  };
  void doMore();
  await pause();
  expect(done).toBe(100);
});
