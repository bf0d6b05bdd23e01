import * as z from 'zod/mini';
import { CONTACT_WAYS, PERSON_ROLES } from '../domain/journal/event.ts';
import { HANDOVER_LIMITS, type HandedWay } from '../domain/journal/handover/handover.ts';
import { PersonKey } from './fields.ts';
import { MOST_PEOPLE } from './people-count.ts';

const { keys, lines, tags, text, short, name } = HANDOVER_LIMITS;

const words = (most: number) => z.string().check(z.maxLength(most));
/** A name: something that can be read, on one line, and in the order in which it stands there. */
const Name = z
  .string()
  .check(
    z.maxLength(name),
    z.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*\p{L}[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u),
  );
const Day = z.iso.date();
const WAYS = CONTACT_WAYS.filter((way): way is HandedWay => way !== 'note');

/** Somebody in a handover. A field that is not named here makes the whole file none: nothing is taken unseen. */
const HandedPersonField = z.strictObject({
  keys: z.array(PersonKey).check(z.minLength(1), z.maxLength(keys)),
  name: z.nullable(words(name)),
  role: z.nullable(z.enum(PERSON_ROLES)),
  informed: z.nullable(Day),
  contacts: z
    .array(z.strictObject({ way: z.enum(WAYS), day: Day, by: z.exactOptional(Name) }))
    .check(z.maxLength(lines)),
  next: z.exactOptional(
    z.strictObject({ what: words(short), day: z.nullable(Day), why: z.nullable(z.string().check(z.maxLength(short))) }),
  ),
  tags: z.exactOptional(z.array(words(short)).check(z.maxLength(tags))),
  notes: z.exactOptional(
    z.array(z.strictObject({ text: words(text), day: Day, by: z.exactOptional(Name) })).check(z.maxLength(lines)),
  ),
});

/** A file from one colleague to another, as it is brought. */
export const HandoverField = z.strictObject({
  form: z.literal('werkstolz-handover'),
  version: z.literal(1),
  made: Day,
  from: Name,
  people: z.array(HandedPersonField).check(z.minLength(1), z.maxLength(MOST_PEOPLE)),
});

/** What goes beside names, roles and contacts. */
export const HandoverWishesField = z.strictObject({ steps: z.boolean(), tags: z.boolean(), notes: z.boolean() });
