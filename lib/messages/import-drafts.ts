import * as z from 'zod/mini';
import { CONTACT_WAYS, FACT_NAMES, PERSON_ROLES } from '../domain/journal/event.ts';
import { PersonKey } from './fields.ts';
import { MOST_CHANGES } from './ledger-lines.ts';

/** Lines that one message brings: enough that looking up what is kept costs little, few enough to stop in between. */
export const MOST_DRAFTS = 2_000;

const Words = z.string().check(z.maxLength(500));

const FIELDS = [
  z.strictObject({ field: z.literal('name'), value: Words }),
  z.strictObject({
    field: z.literal('fact'),
    of: z.enum(FACT_NAMES),
    value: z.strictObject({ text: Words, confirmed: z.iso.date(), from: z.exactOptional(Words) }),
  }),
  z.strictObject({ field: z.literal('role'), value: z.enum(PERSON_ROLES) }),
  z.strictObject({ field: z.literal('tag'), of: Words, value: z.literal(true) }),
] as const;

const What = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), way: z.enum(CONTACT_WAYS), text: z.nullable(Words) }),
  z.strictObject({
    kind: z.literal('change'),
    change: z.discriminatedUnion('field', [
      ...FIELDS,
      z.strictObject({ field: z.literal('same'), of: PersonKey, value: z.literal(true) }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('record'),
    changes: z.array(z.discriminatedUnion('field', FIELDS)).check(z.maxLength(MOST_CHANGES)),
  }),
]);

/** Lines of the journal as a file brings them. What the user wrote by hand outranks each of them. */
export const ImportDrafts = z
  .array(
    z.strictObject({
      id: z.uuid(),
      act: z.uuid(),
      person: z.nullable(PersonKey),
      happened: z.iso.datetime(),
      source: z.literal('import'),
      goal: z.null(),
      theme: z.null(),
      what: What,
    }),
  )
  .check(z.maxLength(MOST_DRAFTS));
export type ImportDrafts = z.infer<typeof ImportDrafts>;
