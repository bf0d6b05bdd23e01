import * as z from 'zod/mini';
import { ROLES, type Role } from '../profile/checks/check.ts';

/** Languages that a narrative keeps side by side. The coach's `de-du` and `de-CH` are read from `de`. */
export const NARRATIVE_LANGUAGES = ['de', 'en'] as const;
export type NarrativeLanguage = (typeof NARRATIVE_LANGUAGES)[number];

/** What the shared goals are for. */
export const AREAS = ['branding', 'sales', 'hr'] as const;
export type Area = (typeof AREAS)[number];

/** Control characters (line feed and tab excepted), private ones, halves of characters, and those that turn the writing round. */
const NOT_PLAIN = /(?![\n\t])\p{Cc}|[\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const plain = z.refine<string>((text) => !NOT_PLAIN.test(text), { params: { fault: 'not-plain' } });
const oneLine = z.refine<string>((text) => !/[\n\t]/.test(text), { params: { fault: 'not-one-line' } });

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most), plain, oneLine);
const prose = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most), plain);

/** The same thing said in each language; one side at least. A missing side is a finding of the check, no fault. */
const sides = (side: ReturnType<typeof line>) =>
  z
    .strictObject({ de: z.optional(side), en: z.optional(side) })
    .check(z.refine(({ de, en }) => de !== undefined || en !== undefined, { params: { fault: 'no-side' } }));

/** A word or a name as people say it. */
export const Name = line(120);
/** One sentence or a heading, side by side. */
export const Line = sides(line(300));
/** Several sentences, side by side. */
export const Prose = sides(prose(2_000));
/** `{ de: '…', en: '…' }`, one side at least. */
export type Text = z.infer<typeof Prose>;

/** Words a language; the languages need not say the same. */
export const WordLists = z.strictObject({
  de: z._default(z.array(Name).check(z.maxLength(60)), []),
  en: z._default(z.array(Name).check(z.maxLength(60)), []),
});
export type WordLists = z.infer<typeof WordLists>;

/** A short name in lower case ("schneller-besetzt"), by which other parts of the narrative refer to this one. */
export const Id = z.string().check(
  z.maxLength(60),
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.refine((id) => !(id in {}), { params: { fault: 'not-plain' } }),
);

/** A day of the calendar, 'YYYY-MM-DD'. */
export const Day = z.iso.date();

/** The four ways in which somebody can take part; the coach's roles. */
export const RoleName = z.enum(ROLES as readonly [Role, ...Role[]]);

/** Gives a field its sentence for editors (JSON Schema). */
export const about = <Schema extends z.ZodMiniType>(text: string, schema: Schema): Schema =>
  schema.check(z.describe(text)) as Schema;
