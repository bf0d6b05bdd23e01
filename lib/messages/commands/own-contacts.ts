import * as z from 'zod/mini';
import { CONTACT_WAYS } from '../../domain/journal/event.ts';
import type { KnownContact } from '../../domain/journal-import/without-noticed.ts';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { MOST_DRAFTS } from '../import-drafts.ts';

/** What the journal holds near these contacts that was noticed or written by hand, so that a file does not bring it twice. */
export const ownContacts = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    brought: z
      .array(z.strictObject({ person: z.nullable(PersonKey), way: z.enum(CONTACT_WAYS), happened: z.iso.datetime() }))
      .check(z.maxLength(MOST_DRAFTS)),
  }),
  output: answer<KnownContact[]>(),
});
