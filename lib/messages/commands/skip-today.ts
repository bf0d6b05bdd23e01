import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { TodayCardField } from '../today-view.ts';

/** Puts one card off until tomorrow, or takes that back. */
export const skipToday = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ card: TodayCardField, on: z.boolean() }),
  output: answer<null>(),
});
