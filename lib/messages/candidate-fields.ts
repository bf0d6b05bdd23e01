import * as z from 'zod/mini';
import { Typed } from './fields.ts';

const Line = z.string().check(z.maxLength(400));
const MOST = 60;
/** A list as it is typed, a line each. */
const List = z.string().check(z.maxLength(10_000));
const Lines = z.array(Line).check(z.maxLength(MOST));
const Requirements = z
  .array(z.strictObject({ text: Line, words: Lines, ask: z.nullable(Line) }))
  .check(z.maxLength(MOST));

/** Names a kept opening. */
export const OpeningId = z.uuid();

/** An advert's text, or what was pasted as one. */
export const AdvertText = z.string().check(z.maxLength(40_000));

/** See `Opening`. */
export const OpeningField = z.strictObject({
  title: Line,
  place: z.nullable(Line),
  pay: z.nullable(Line),
  musts: Requirements,
  learnables: Requirements,
  reasons: Lines,
  text: AdvertText,
});

/** See `OpeningDraft`. */
export const OpeningDraftField = z.strictObject({
  typed: z.strictObject({ title: Line, place: Line, pay: Line, musts: List, learnables: List, reasons: List }),
  base: OpeningField,
  pasted: AdvertText,
});

/** See `CandidateWords`. */
export const CandidateWordsField = z.strictObject({
  notes: z.record(Line, Typed).check(z.refine((notes) => Object.keys(notes).length <= 2 * MOST)),
  note: Typed,
  decision: Typed,
});
