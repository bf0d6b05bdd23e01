import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { SuggestionsView } from '../idea-view.ts';

/** What could be written today, beside this page. A script in a page gets its own page, whatever tab it names. */
export const suggestIdeas = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<SuggestionsView>(),
});
