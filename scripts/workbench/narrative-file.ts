import { readFileSync, statSync } from 'node:fs';
import { faultSentence } from '../../lib/domain/narrative/fault-sentence.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { MOST_BYTES } from '../../lib/imports/narrative/document.ts';
import { readNarrative } from '../../lib/imports/narrative/read-narrative.ts';
import { narrativeWords } from '../../lib/languages/narrative.ts';
import { Problem } from './problem.ts';

/**
 * A narrative from a YAML or JSON file; its signature is not looked at.
 * @throws Problem with the first fault, its line and its field, in the given language
 */
export function readNarrativeFile(file: string, language: CoachLanguage = 'en'): Narrative {
  const read = readNarrative(textOf(file));
  if (read.ok) return read.narrative;
  const [fault] = read.faults;
  throw new Problem('input', faultSentence(fault, narrativeWords(language), fault.line));
}

function textOf(file: string): string {
  try {
    // One byte more is enough for the reader to say that it is too large.
    if (statSync(file).size > MOST_BYTES) return ' '.repeat(MOST_BYTES + 1);
    return readFileSync(file, 'utf8');
  } catch {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
}
