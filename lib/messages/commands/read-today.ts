import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { TodayView } from '../today-view.ts';

/**
 * The one thing that is worth doing today, beside this page. A script in a page gets its own page, whatever tab it names,
 * and nothing about people.
 */
export const readToday = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<TodayView>(),
});
