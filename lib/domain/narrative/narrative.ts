import * as z from 'zod/mini';
import { AREAS, about, Day, Id, Line, Name, Prose, WordLists } from './fields.ts';
import { Theme } from './theme.ts';

/** The form of the file that this release reads. */
export const FORM = 1;

/** A goal that branding, sales or HR share, and how far it is. */
export const Goal = z.strictObject({
  id: about('Unique among goals.', Id),
  area: about('branding: to be known. sales: leads. hr: applications.', z.enum(AREAS)),
  aim: about('What is to be reached, in one sentence.', Line),
  measure: z.optional(about('What is counted, and where. A goal without a measure is a wish.', Line)),
  target: z.optional(about('The number to be reached at the end of the period.', z.number())),
  start: z.optional(about('The number at its beginning; 0 where nothing is said.', z.number())),
  period: z.strictObject({ from: Day, until: Day }),
  current: z.optional(about('The last number, and its day.', z.strictObject({ value: z.number(), on: Day }))),
});
export type Goal = z.infer<typeof Goal>;

/** What an audience asks, in its own words. */
const Question = z.strictObject({
  text: about('As they ask it, word for word.', Line),
  theme: z.optional(about('The id of the theme that answers it.', Id)),
});

/** People for whom the narrative is told. */
const Audience = z.strictObject({
  id: about('Unique among audiences.', Id),
  name: about('Who they are, a plural nominative: "production managers in food plants".', Line),
  questions: z._default(z.array(Question).check(z.maxLength(20)), []),
  worries: z._default(about('What keeps them from saying yes.', z.array(Line).check(z.maxLength(20))), []),
  words: z._default(about('Words they use for it.', WordLists), { de: [], en: [] }),
});
export type Audience = z.infer<typeof Audience>;

/** How the company speaks. */
const Voice = z.strictObject({
  address: about('How readers are addressed in German.', z.enum(['sie', 'du'])),
  traits: z._default(about('How it sounds, a sentence each.', z.array(Line).check(z.maxLength(10))), []),
  examples: z._default(
    about(
      'The same thing as the company says it, and as it does not.',
      z.array(z.strictObject({ say: Line, not: Line })).check(z.maxLength(10)),
    ),
    [],
  ),
});
export type Voice = z.infer<typeof Voice>;

/** A subject that asks for a moment's thought; the coach asks, and never blocks. */
const SensitivePoint = z.strictObject({
  id: about('Unique among sensitive points.', Id),
  topic: Line,
  words: z._default(about('Words by which it is noticed in a draft.', WordLists), { de: [], en: [] }),
  question: about('The question to ask oneself before writing.', Line),
});
export type SensitivePoint = z.infer<typeof SensitivePoint>;

/** "Please nothing about X until …": themes and words that rest for a while, both days included. */
export const Pause = z.strictObject({
  id: about('Unique among pauses.', Id),
  topic: about('What rests: "the move to Kassel".', Line),
  reason: z.optional(Line),
  words: z._default(about('Words by which it is noticed in a draft.', WordLists), { de: [], en: [] }),
  themes: z._default(about('Ids of themes that give no angles meanwhile.', z.array(Id).check(z.maxLength(20))), []),
  from: Day,
  until: z.optional(Day),
});
export type Pause = z.infer<typeof Pause>;

/** Ed25519 over the rest of the narrative; see `lib/signing`. */
export const Signature = z.strictObject({
  key: about('The public key of the company, 32 bytes in base64.', z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
  value: about('64 bytes in base64.', z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/))),
});
export type Signature = z.infer<typeof Signature>;

/**
 * The company's narrative: what marketing, sales and HR agreed on, and what every suggestion of the coach rests on. All
 * texts come from a file and are data, never markup or instructions. Every text is a map by language. What a valid
 * narrative still lacks is said by the check beside it; only what can't be read is a fault.
 */
export const Narrative = z.strictObject({
  form: z.literal(FORM),
  id: about('The company in lower case; stays the same over all versions.', Id),
  version: about('Counts up with every version that is handed out.', z.int().check(z.minimum(1), z.maximum(1_000_000))),
  date: about('The day of this version.', Day),
  company: z.strictObject({ name: Name, about: about('What it does, for whom, where, with how many people.', Prose) }),
  purpose: about('What would be missing without it.', Prose),
  goals: z._default(z.array(Goal).check(z.maxLength(20)), []),
  audiences: z._default(z.array(Audience).check(z.maxLength(12)), []),
  themes: about('Three to seven.', z.array(Theme).check(z.minLength(1), z.maxLength(20))),
  voice: Voice,
  sensitive: z._default(z.array(SensitivePoint).check(z.maxLength(30)), []),
  pauses: z._default(z.array(Pause).check(z.maxLength(20)), []),
  signature: z.optional(Signature),
});
export type Narrative = z.infer<typeof Narrative>;
