import { parseArgs } from 'node:util';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { fingerprintOf } from '../../lib/signing/fingerprint.ts';
import { sealNarrative } from '../narrative/seal-narrative.ts';
import { secretIn } from '../pack/secret-file.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { Problem } from './problem.ts';

const USAGE = 'Name a narrative and a key: sign-narrative <file> --key <private key file>.';

/** `sign-narrative`: the narrative with the company's signature; stderr gets the fingerprint that users compare. */
export async function signNarrativeVerb(args: string[]): Promise<Narrative> {
  const { file, key } = argumentsOf(args);
  const sealed = await sealNarrative(readNarrativeFile(file), secretIn(key));
  process.stderr.write(`Fingerprint of the key: ${await fingerprintOf(sealed.signature.key)}\n`);
  return sealed;
}

function argumentsOf(args: string[]): { file: string; key: string } {
  try {
    const { values, positionals } = parseArgs({ args, options: { key: { type: 'string' } }, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file && values.key && rest.length === 0) return { file, key: values.key };
  } catch {
    // Said below.
  }
  throw new Problem('call', USAGE);
}
