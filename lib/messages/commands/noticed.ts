import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActionKindField } from '../fields.ts';

/** Longer than any text on these sites; of it the first words are kept. */
const Shown = z.optional(z.nullable(z.string().check(z.maxLength(50_000))));

/**
 * Keeps one thing that the user did, if its kind is switched on. What is handed over stands on the page as it stands
 * there; the background makes something of it. The envelope bears the action's own id.
 */
export const noticed = defineCommand({
  kind: 'mutation',
  from: ['in-page'],
  input: z.strictObject({
    id: z.uuidv7(),
    kind: ActionKindField,
    network: z.literal('linkedin'),
    at: z.iso.datetime(),
    href: Shown,
    name: Shown,
    post: Shown,
    text: Shown,
  }),
  output: answer<null>(),
});
