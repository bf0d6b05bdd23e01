import * as z from 'zod/mini';
import type { Standing } from '../domain/angles/standing.ts';
import { Typed } from './fields.ts';

const Line = z.string().check(z.maxLength(600));
const Long = z.string().check(z.maxLength(2_000));

/** 'theme/pattern/material' */
export const IdeaId = z.string().check(z.minLength(3), z.maxLength(300));

/** What becomes of an idea. `open`: looked at or begun; `later`: not today; `used`: written; `never`: not offered again. */
export const IDEA_STATES = ['open', 'later', 'used', 'never'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];
export const IdeaStateField = z.enum(IDEA_STATES);

const Fact = z.strictObject({ id: Line, text: Long, source: Line });

/** An idea as it was offered: all that is needed to write from it later, without the narrative that it came from. */
export const IdeaCard = z.strictObject({
  id: IdeaId,
  theme: Line,
  pattern: Line,
  minutes: z.int().check(z.minimum(1), z.maximum(600)),
  title: Line,
  opening: Long,
  questions: z.tuple([Line, Line, Line]),
  facts: z.array(Fact).check(z.maxLength(40)),
  release: z.array(Line).check(z.maxLength(20)),
  leaveOut: Long,
  /** Order of the draft: the opening, answers 1 to 3, facts. */
  draft: z.array(z.union([z.literal('opening'), z.literal('facts'), z.literal([1, 2, 3])])).check(z.maxLength(10)),
  side: z.enum(['de', 'en']),
});
export type IdeaCard = z.infer<typeof IdeaCard>;

/** What the user has made of it so far. */
export const IdeaWork = z.strictObject({
  answers: z.tuple([Typed, Typed, Typed]),
  /** Ids of facts that were ticked. */
  facts: z.array(Line).check(z.maxLength(40)),
  withOpening: z.boolean(),
});
export type IdeaWork = z.infer<typeof IdeaWork>;

/** An idea that is kept, with everything that was done with it. */
export interface IdeaView {
  card: IdeaCard;
  work: IdeaWork;
  state: IdeaState;
  /** Why it shall not come back; '' = not said. */
  reason: string;
  /** ISO time of the last change. */
  at: string;
}

/** As it is kept, for putting it back the way it was. */
export const KeptIdea = z.strictObject({
  card: IdeaCard,
  work: IdeaWork,
  state: IdeaStateField,
  reason: z.string().check(z.maxLength(300)),
  at: z.iso.datetime(),
});

/** A kept idea beside what the narrative says of it today. */
export interface InboxIdea extends IdeaView {
  standing: Standing;
}

/** A fact of the theme that may not be told yet. */
export interface LaterFact {
  text: string;
  source: string;
  /** 'YYYY-MM-DD' */
  from: string;
}

/** An idea as it is offered now. */
export interface AngleView {
  card: IdeaCard;
  why: string[];
  /** The words of the page that show it, as they stand there; null where it comes from the plan. */
  quote: string | null;
  later: LaterFact[];
  work: IdeaWork;
}

/** A way to answer the post in view. */
export interface CommentView {
  name: string;
  opening: string;
  question: string;
  quote: string | null;
  theme: string | null;
  fact: { text: string; source: string } | null;
  leaveOut: string;
}

export interface ThanksView {
  person: string;
  what: string;
  quote: string;
  opening: string;
  question: string;
}

/** What can be suggested beside a page. */
export interface SuggestionsView {
  /** Null = no narrative yet. */
  company: string | null;
  /** They fit the page, and its words show it. */
  fitting: AngleView[];
  /** They come from the narrative, the role and the goals alone. */
  plan: AngleView[];
  comments: CommentView[];
  thanks: ThanksView[];
}
