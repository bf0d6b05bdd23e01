import * as z from 'zod/mini';
import type { HandedPerson } from '../../domain/journal/handover/handover.ts';
import { answer, defineCommand } from '../command.ts';
import { HandoverWishesField } from '../handover-fields.ts';
import { PeopleField } from '../journal-fields.ts';

/** What would go to a colleague of these people, and the user's own name where the own profile tells it. Keeps nothing. */
export const readHandover = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ people: PeopleField, wishes: HandoverWishesField }),
  output: answer<{ own: string | null; people: HandedPerson[] }>(),
});
