import * as z from 'zod/mini';
import { Name } from '../narrative/fields.ts';
import { type Fingerprint, HASHES } from './measures/fingerprint.ts';

/** The form of the file that this release reads. It also stands for how the numbers come about. */
const FORM = 1;

/** Characters of a file with `MOST_POSTS`, and room for blanks. */
const LONGEST = 1_000_000;
const MOST_POSTS = 500;

const Hash = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));

/** Posts as fingerprints. A label is chosen by whoever made it, and is data: never markup. */
export const Fingerprints = z
  .array(z.strictObject({ label: Name, hashes: z.readonly(z.array(Hash).check(z.length(HASHES))) }))
  .check(z.minLength(1), z.maxLength(MOST_POSTS));

const FingerprintFile = z.strictObject({ form: z.literal(FORM), posts: Fingerprints });

/** Why a file is not taken. `torn`: no JSON, or no fingerprints. `form`: made by another release. */
export type FingerprintFault = 'too-large' | 'torn' | 'form';

export type ReadFingerprints = { ok: true; posts: Fingerprint[] } | { ok: false; fault: FingerprintFault };

/** Reads the text of a file with fingerprints: as a whole, or not at all. */
export function readFingerprintFile(text: string): ReadFingerprints {
  if (text.length > LONGEST) return { ok: false, fault: 'too-large' };
  const data = dataIn(text);
  if (isOfOtherForm(data)) return { ok: false, fault: 'form' };
  const file = FingerprintFile.safeParse(data);
  return file.success ? { ok: true, posts: file.data.posts } : { ok: false, fault: 'torn' };
}

/** The text of a file with these posts. */
export const writeFingerprintFile = (posts: readonly Fingerprint[]): string =>
  `${JSON.stringify(fingerprintFile(posts))}\n`;

/** What stands in such a file. */
export const fingerprintFile = (posts: readonly Fingerprint[]) => ({ form: FORM, posts });

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isOfOtherForm = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'form' in data && Number.isInteger(data.form) && data.form !== FORM;
