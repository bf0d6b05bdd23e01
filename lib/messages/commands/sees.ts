import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { SeesView } from '../self-test-view.ts';

/**
 * The self-test of a page, field by field. A script in a page gets its own page, whatever it names.
 * `kept`: an own profile as it is kept, without its page.
 */
export const sees = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), kept: z.nullable(PersonKey) }),
  output: answer<SeesView>(),
});
