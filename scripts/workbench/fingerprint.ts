import path from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprintFile, readFingerprintFile } from '../../lib/domain/draft/fingerprint-file.ts';
import { type Fingerprint, postFingerprint } from '../../lib/domain/draft/measures/fingerprint.ts';
import { Name } from '../../lib/domain/narrative/fields.ts';
import { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

/** `fingerprint`: posts as a file that a colleague's draft check can compare with; each is called like its file. */
export function fingerprintVerb(args: string[]): unknown {
  const { files, label } = argumentsOf(args);
  return fingerprintFile(files.map((file) => postIn(file, label ?? path.parse(file).name)));
}

const REFUSALS = {
  'too-large': 'is larger than 1 MB',
  torn: 'is damaged or holds no fingerprints',
  form: 'was made by another release',
} as const;

/**
 * The fingerprints of a file.
 * @throws Problem when it can't be opened or read
 */
export function readFingerprints(file: string): Fingerprint[] {
  const read = readFingerprintFile(readTextFile(file));
  if (read.ok) return read.posts;
  throw new Problem('input', `The file "${file}" ${REFUSALS[read.fault]}.`);
}

function postIn(file: string, label: string): Fingerprint {
  const made = postFingerprint(label, readTextFile(file));
  if (!made) throw new Problem('input', `The file "${file}" is too short: a post of twelve words can be compared.`);
  const name = Name.safeParse(label);
  if (!name.success)
    throw new Problem('input', `The post in "${file}" needs a name of one line, up to 120 characters.`);
  return { ...made, label: name.data };
}

function argumentsOf(args: string[]): { files: string[]; label: string | undefined } {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new Problem('call', 'Name the text files of one or more posts.');
  if (values.label !== undefined && positionals.length > 1)
    throw new Problem('call', '--label names one post; several are called like their files.');
  return { files: positionals, label: values.label };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: { label: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
}
