import { expect, test, vi } from 'vitest';
import { blankProfile } from '../../lib/domain/profile/reading.ts';
import type { TabReading } from '../reader/tab-reading.ts';
import { createPagesInView } from './pages-in-view.ts';

const ADDRESS = 'https://www.linkedin.com/in/jonna-ahrens/';
const readingAt = (address: string): TabReading => ({
  address,
  result: { ok: true, reading: { ...blankProfile('linkedin'), kind: 'profile' } },
  messages: null,
  draft: null,
  tables: 'built-in',
});

function setUp(address: string | null = ADDRESS) {
  const read = vi.fn(async () => readingAt(address ?? ''));
  const inView = createPagesInView({ addressOf: async () => address, read, isOwn: async () => true });
  return { inView, read };
}

test('what was read a moment ago is not read again', async () => {
  const { inView, read } = setUp();
  inView.note(7, readingAt(ADDRESS));
  expect(await inView.in(7)).toMatchObject({ reading: { kind: 'profile' }, isOwn: true });
  expect(read).not.toHaveBeenCalled();
});

test('a page that went elsewhere is read anew, once', async () => {
  const { inView, read } = setUp();
  inView.note(7, readingAt('https://www.linkedin.com/feed/'));
  await inView.in(7);
  await inView.in(7);
  expect(read).toHaveBeenCalledTimes(1);
});

test('nothing stands where nothing may be read, and nothing stays once all is forgotten', async () => {
  expect(await setUp(null).inView.in(7)).toBeNull();
  const { inView, read } = setUp();
  expect(await inView.in(null)).toBeNull();
  inView.note(7, readingAt(ADDRESS));
  inView.forget();
  await inView.in(7);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a page that can not be read leaves the plan', async () => {
  const { inView, read } = setUp();
  read.mockRejectedValue(new Error('no reader'));
  expect(await inView.in(7)).toBeNull();
});
