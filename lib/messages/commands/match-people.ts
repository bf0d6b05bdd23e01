import * as z from 'zod/mini';
import type { PersonMatch } from '../../domain/journal-import/match-people.ts';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { MOST_PEOPLE } from '../people-count.ts';

/** Addresses of one person that are looked for. */
export const MOST_ADDRESSES = 20;

const Words = z.string().check(z.maxLength(500));

/** Says of people in a file, in their order, whether the journal knows them. Keeps nothing. */
export const matchPeople = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    people: z
      .array(
        z.strictObject({
          keys: z.array(PersonKey).check(z.minLength(1), z.maxLength(MOST_ADDRESSES)),
          name: Words,
          company: z.nullable(Words),
          title: z.nullable(Words),
        }),
      )
      .check(z.maxLength(MOST_PEOPLE)),
  }),
  output: answer<PersonMatch[]>(),
});
