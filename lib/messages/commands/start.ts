import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { Settings } from '../settings.ts';

/** What a surface needs before it can show a word. */
export interface Start extends Pick<Settings, 'language' | 'theme' | 'width' | 'stand'> {
  /** Parsed messages in the coach's language (`CompiledWords`). */
  words: Record<string, unknown>;
}

export const start = defineCommand({
  kind: 'question',
  from: ['in-page', 'revoked', 'extension'],
  input: z.strictObject({}),
  output: answer<Start>(),
});
