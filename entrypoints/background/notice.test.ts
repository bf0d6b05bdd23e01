import { beforeEach, expect, test, vi } from 'vitest';
import type { CommandName } from '../../lib/messages/commands/index.ts';
import { createAfterMutation } from './notice.ts';

const written = vi.hoisted(() => [] as string[]);
vi.mock('../../lib/platform/shared-storage.ts', () => ({
  clearShared: async () => {},
  writeShared: async (values: object) => void written.push(...Object.keys(values)),
}));
const arrange = vi.fn(async () => {});
const after = createAfterMutation(arrange);

beforeEach(() => {
  written.length = 0;
  arrange.mockClear();
});

test.each<CommandName>(['saveAnswers', 'saveLogDraft', 'saveMessage', 'saveIdea'])(
  'what is still being typed (%s) has nobody look again',
  async (name) => {
    await after(name);
    expect(written).toEqual([]);
  },
);

test.each<[CommandName, string]>([
  ['logEvent', 'revision'],
  ['saveCandidate', 'revision'],
  ['noticed', 'noticed'],
])('%s is told of by %s', async (name, key) => {
  await after(name);
  expect(written).toEqual([key]);
});

test('settings arrange the browser anew', async () => {
  await after('saveSettings');
  expect(arrange).toHaveBeenCalledOnce();
});
