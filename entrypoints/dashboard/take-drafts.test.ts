import { beforeEach, expect, test, vi } from 'vitest';
import type { ImportDraft } from '../../lib/domain/journal-import/export-drafts.ts';
import { call } from '../../lib/messages/call.ts';
import { MOST_DRAFTS } from '../../lib/messages/import-drafts.ts';
import { takeDrafts } from './take-drafts.ts';

vi.mock('../../lib/messages/call.ts');

const GROUPS = Array.from({ length: 2 * MOST_DRAFTS + 1 }, () => [{} as ImportDraft]);
let written: number;
let most: number;

/** The background: writes a slice when it is let. */
beforeEach(() => {
  written = 0;
  most = 0;
  let open = 0;
  vi.mocked(call).mockImplementation(async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 2));
    open -= 1;
    written += 1;
    return null as never;
  });
});

const take = (stop = new AbortController().signal, listener = vi.fn()) =>
  takeDrafts(GROUPS, GROUPS.length, [], listener, stop);

test('one slice is on its way while another is written, and it is over when all are written', async () => {
  const parts: number[] = [];
  const answer = await take(
    undefined,
    vi.fn((part: number) => void parts.push(part)),
  );
  expect(answer).toEqual({ acts: [], lines: GROUPS.length, whole: true });
  expect([most, written]).toEqual([2, 3]);
  expect(parts).toEqual([...parts].sort());
  expect(parts.at(-1)).toBe(1);
});

test('what was told to stop ends when everything that was sent is written, and says how much that was', async () => {
  const stop = new AbortController();
  const answer = await take(
    stop.signal,
    vi.fn(() => stop.abort()),
  );
  expect(answer).toMatchObject({ whole: false });
  expect(answer.lines).toBe(written * MOST_DRAFTS);
});

test('a slice that fails is told once, and what was on its way behind it does no harm', async () => {
  vi.mocked(call).mockRejectedValueOnce(new Error('no-room'));
  await expect(take()).rejects.toThrow('no-room');
});
