import * as z from 'zod/mini';
import { about, Day, Id, Line, Name, Prose, RoleName, WordLists } from './fields.ts';

/** Something that is true and can be shown. It may be used between its two days, both included. */
export const Fact = z.strictObject({
  id: about('Unique within the narrative.', Id),
  text: about('The fact as it may be told, with its number and its period.', Prose),
  source: about('Where it can be looked up: report, measurement, list, with its date.', Line),
  owner: about('Who answers for it: a name or a post.', Name),
  publicFrom: about('First day on which it may be told.', Day),
  publicUntil: z.optional(
    about('Last day on which it may be told; without it, it holds until somebody says otherwise.', Day),
  ),
});
export type Fact = z.infer<typeof Fact>;

/** Whether a story may be told: `released` as it stands, `ask` each time, `internal` not outside the company. */
export const RELEASES = ['released', 'ask', 'internal'] as const;

/** Something that happened, told with people in it. */
export const Story = z.strictObject({
  id: about('Unique within the narrative.', Id),
  title: about('A few words that name it, without a verb if possible.', Line),
  text: about('What happened, in three to six sentences.', Prose),
  tellers: about(
    'The roles that may tell it, because they were there or know it first-hand.',
    z.array(RoleName).check(z.minLength(1), z.maxLength(4)),
  ),
  release: z.strictObject({
    state: about('released: as it stands. ask: ask each time. internal: not outside the company.', z.enum(RELEASES)),
    from: z.optional(about('Whom to ask, or who released it.', Name)),
    until: z.optional(about('Last day of the release.', Day)),
  }),
});
export type Story = z.infer<typeof Story>;

/** A word that the company does not use, and what it says instead. */
const AvoidedWord = z.strictObject({ word: Name, instead: z.optional(Name) });
export type AvoidedWord = z.infer<typeof AvoidedWord>;

/** Words to avoid, a language each. */
const AvoidedWords = z.strictObject({
  de: z._default(z.array(AvoidedWord).check(z.maxLength(60)), []),
  en: z._default(z.array(AvoidedWord).check(z.maxLength(60)), []),
});

/** Why a theme matters to one audience. */
const Relevance = z.strictObject({
  audience: about('The id of an audience.', Id),
  text: about('What this audience gets from it, in a sentence that begins with them.', Prose),
});

/** What a theme means for each role: what people in it can tell about it from their own work. */
const RoleMeanings = z.strictObject({
  executive: z.optional(Prose),
  sales: z.optional(Prose),
  recruiter: z.optional(Prose),
  employee: z.optional(Prose),
});

/** One thing the company stands for, with everything that an angle may rest on. */
export const Theme = z.strictObject({
  id: about('Unique among themes; stays the same when the title changes.', Id),
  title: about('Two to five words, a nominative: it stands after a colon or in quotes.', Line),
  claim: about('One sentence that can be wrong, and is not.', Line),
  goals: z._default(about('Ids of the goals it serves.', z.array(Id).check(z.maxLength(10))), []),
  why: z._default(about('Why it matters to which audience.', z.array(Relevance).check(z.maxLength(10))), []),
  facts: z._default(z.array(Fact).check(z.maxLength(30)), []),
  stories: z._default(z.array(Story).check(z.maxLength(20)), []),
  use: z._default(about('Words the company says.', WordLists), { de: [], en: [] }),
  avoid: z._default(about('Words it does not say.', AvoidedWords), { de: [], en: [] }),
  keywords: z._default(
    about('Four to eight a language, as audiences write them: posts are matched by these.', WordLists),
    { de: [], en: [] },
  ),
  roles: z._default(about('What the theme means for each role.', RoleMeanings), {}),
});
export type Theme = z.infer<typeof Theme>;
