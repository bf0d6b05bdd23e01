import { readFileSync, statSync } from 'node:fs';
import { Problem } from './problem.ts';

const MOST_BYTES = 1024 * 1024;

/**
 * A text file of at most 1 MB.
 * @throws Problem when it can't be opened or is larger
 */
export function readTextFile(file: string): string {
  try {
    if (statSync(file).size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
  throw new Problem('input', `The file "${file}" is larger than 1 MB.`);
}
