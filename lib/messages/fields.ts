import * as z from 'zod/mini';
import { ACTION_KINDS } from '../domain/journal/noticed-action.ts';

/** `linkedin:miriam-hofstetter` */
export const PersonKey = z.string().check(z.regex(/^(?:linkedin|xing):\S+$/u), z.maxLength(400));

/** 'LI-08' */
export const CheckId = z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/));

/** What a user typed into one field. */
export const Typed = z.string().check(z.maxLength(5_000));

/** 'like' */
export const ActionKindField = z.enum(ACTION_KINDS);
