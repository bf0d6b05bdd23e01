import * as z from 'zod/mini';

/** `linkedin:miriam-hofstetter` */
export const PersonKey = z.string().check(z.regex(/^(?:linkedin|xing):\S+$/u), z.maxLength(400));

/** 'LI-08' */
export const CheckId = z.string().check(z.regex(/^[A-Z]{2}-\d{2}$/));

/** What a user typed into one field. */
export const Typed = z.string().check(z.maxLength(5_000));
