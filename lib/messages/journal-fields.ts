import * as z from 'zod/mini';
import { FACT_NAMES, PERSON_ROLES } from '../domain/journal/event.ts';
import { LONGEST_LINE } from '../domain/journal/log-line/parse.ts';
import { PersonKey } from './fields.ts';
import { MOST_PEOPLE } from './people-count.ts';

/** Longest text of a next step, a fact or a tag. */
const Short = z.string().check(z.minLength(1), z.maxLength(300));
const Day = z.iso.date();

/** What the user did in one go, by which it is taken back; made by the surface. */
export const ActId = z.uuidv7();

/** One line as typed. */
export const LineField = z.string().check(z.maxLength(LONGEST_LINE));

const NextStepField = z.strictObject({ what: Short, day: z.nullable(Day), why: z.nullable(Short) });

/** What the user can change in a person's record. */
export const ChangeField = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('name'), value: Short }),
  z.strictObject({ field: z.literal('role'), value: z.nullable(z.enum(PERSON_ROLES)) }),
  z.strictObject({ field: z.literal('next'), value: z.nullable(NextStepField) }),
  z.strictObject({ field: z.literal('informed'), value: z.nullable(Day) }),
  z.strictObject({ field: z.literal('caughtUp'), value: z.nullable(Day) }),
  z.strictObject({ field: z.literal('tag'), of: Short, value: z.boolean() }),
  z.strictObject({
    field: z.literal('fact'),
    of: z.enum(FACT_NAMES),
    value: z.nullable(z.strictObject({ text: Short, confirmed: Day })),
  }),
]);

/** Whoever is changed in one go. */
export const PeopleField = z.array(PersonKey).check(z.minLength(1), z.maxLength(MOST_PEOPLE));

/** A person and what the page calls them; the name is kept with the first line. */
export const NamedPerson = z.strictObject({ person: PersonKey, name: z.nullable(Short) });
