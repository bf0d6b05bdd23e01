import * as z from 'zod/mini';
import { ACTION_KINDS } from '../domain/journal/noticed-action.ts';

/** `linkedin:miriam-hofstetter`; `named:…` for whoever came with a file and has no profile there. */
export const PersonKey = z.string().check(z.regex(/^(?:linkedin|xing|named):\S+$/u), z.maxLength(400));

/** 'LI-08' */
export const CheckId = z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/));

/** What a user typed into one field. */
export const Typed = z.string().check(z.maxLength(5_000));

/** 'like' */
export const ActionKindField = z.enum(ACTION_KINDS);

/** Names a kept version of a narrative. */
export const NarrativeRowId = z.uuid();

/** A narrative as the editor holds it: anything that is no larger than a file may be. */
export const NarrativeData = z.unknown().check(z.refine((data) => (JSON.stringify(data) ?? '').length <= 2_000_000));

/** 'schneller-besetzt' */
export const ThemeIds = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20));
