import * as z from 'zod/mini';
import { CONTACT_WAYS, FACT_NAMES, JOURNAL_GOALS, PERSON_ROLES, SOURCES } from '../domain/journal/event.ts';
import { PersonKey } from './fields.ts';

/** Lines that one message carries. */
export const MOST_LINES = 2_000;
/** Fields that one line gives a value. */
export const MOST_CHANGES = 20;

const Words = z.string().check(z.maxLength(5_000));
const Step = z.strictObject({ what: Words, day: z.nullable(z.iso.date()), why: z.nullable(Words) });
const Fact = z.strictObject({ text: Words, confirmed: z.iso.date(), from: z.exactOptional(Words) });

const FIELDS = [
  z.strictObject({ field: z.literal('name'), value: Words }),
  z.strictObject({ field: z.literal('role'), value: z.nullable(z.enum(PERSON_ROLES)) }),
  z.strictObject({ field: z.literal('next'), value: z.nullable(Step) }),
  z.strictObject({ field: z.literal('informed'), value: z.nullable(Words) }),
  z.strictObject({ field: z.literal('caughtUp'), value: z.nullable(Words) }),
  z.strictObject({ field: z.literal('handedOver'), value: z.iso.date() }),
  z.strictObject({ field: z.literal('tag'), of: Words, value: z.boolean() }),
  z.strictObject({ field: z.literal('fact'), of: z.enum(FACT_NAMES), value: z.nullable(Fact) }),
] as const;

const Change = z.discriminatedUnion('field', [
  ...FIELDS,
  z.strictObject({ field: z.literal('same'), of: PersonKey, value: z.boolean() }),
]);

const What = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), way: z.enum(CONTACT_WAYS), text: z.nullable(Words) }),
  z.strictObject({ kind: z.literal('change'), change: Change }),
  z.strictObject({
    kind: z.literal('record'),
    changes: z.array(z.discriminatedUnion('field', FIELDS)).check(z.maxLength(MOST_CHANGES)),
  }),
  z.strictObject({ kind: z.literal('undo'), act: z.uuid(), on: z.boolean() }),
]);

/** Lines of the ledger as a backup brings them back, with their place in it. */
export const LedgerLines = z
  .array(
    z.strictObject({
      id: z.uuid(),
      clock: z.string().check(z.regex(/^\d{15}\.\d{6}\.\S{1,60}$/)),
      device: z.string().check(z.maxLength(60)),
      act: z.uuid(),
      person: z.nullable(PersonKey),
      happened: z.iso.datetime(),
      noted: z.iso.datetime(),
      source: z.enum(SOURCES),
      by: z.exactOptional(Words),
      goal: z.nullable(z.enum(JOURNAL_GOALS)),
      theme: z.nullable(Words),
      what: What,
    }),
  )
  .check(z.maxLength(MOST_LINES));

export type LedgerLines = z.infer<typeof LedgerLines>;

/** That somebody was erased, as a backup brings it back. */
export const Erasures = z
  .array(
    z.strictObject({
      id: z.uuid(),
      at: z.iso.datetime(),
      reason: z.enum(['asked', 'retention']),
      role: z.nullable(z.enum(PERSON_ROLES)),
      events: z.array(z.uuid()),
    }),
  )
  .check(z.maxLength(100_000));
export type Erasures = z.infer<typeof Erasures>;
