import { readFileSync, statSync } from 'node:fs';
import { MOST_BYTES, type Pack } from '../../lib/sites/pack/pack.ts';
import { openUnsigned } from '../../lib/sites/pack/sealed.ts';
import { Problem } from './problem.ts';

/**
 * A pack of reading tables, signed or not; here it is tried, not installed.
 * @throws Problem where the file can't be opened or is no pack
 */
export function readPackFile(file: string): Pack {
  const opened = openUnsigned(textOf(file));
  if (!opened.ok) throw new Problem('input', `The file "${file}" is no pack that I can read (${opened.fault}).`);
  return opened.pack;
}

function textOf(file: string): string {
  try {
    if (statSync(file).size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
  throw new Problem('input', `The file "${file}" is larger than a pack can be.`);
}
