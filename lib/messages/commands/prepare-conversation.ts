import * as z from 'zod/mini';
import type { Preparation } from '../../domain/conversation/preparation.ts';
import { answer, defineCommand } from '../command.ts';

/**
 * A conversation with the person of this page, null where it shows none. Nothing of it is kept. A script in a page gets its
 * own page, whatever tab it names.
 */
export const prepareConversation = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<Preparation | null>(),
});
