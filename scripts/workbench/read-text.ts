import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { specOf } from '../../lib/domain/pages/page-reading.ts';
import { readPasted } from '../../lib/imports/pasted-text/read-pasted.ts';
import { oneOf } from './arguments.ts';
import { Problem } from './problem.ts';

const MAX_BYTES = 8 * 1024 * 1024;

const REFUSALS = {
  empty: 'it holds no word',
  'too-long': 'it is longer than any profile',
  'no-profile': 'no part of a profile was recognized in it',
} as const;

/** `read-text`: what was copied from a profile (Ctrl+A, Ctrl+C), in the same form as `read` gives. */
export function readTextVerb(args: string[]): unknown {
  const { values, positionals } = parseArgs({
    args,
    options: { network: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new Problem('call', 'Name exactly one text file.');
  const network = oneOf('network', values.network, ['linkedin', 'xing'] as const, 'linkedin');
  const result = readPasted(textOf(file), network, new Date().toISOString().slice(0, 10));
  if (!result.ok) throw new Problem('input', `Not a profile I can read: ${REFUSALS[result.refusal]}.`);
  return { ...specOf(result.reading), states: result.reading.states };
}

function textOf(file: string): string {
  try {
    if (statSync(file).size <= MAX_BYTES) return readFileSync(file, 'utf8');
  } catch {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
  throw new Problem('input', `Not a profile I can read: ${REFUSALS['too-long']}.`);
}
