import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Narrative } from '../../../lib/domain/narrative/narrative.ts';
import { readNarrative } from '../../../lib/imports/narrative/read-narrative.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../public/narratives');

/** The narratives that come with the coach, by the names of their files. */
export const SAMPLE_NAMES = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));

export const sampleText = (name: string): string => readFileSync(path.join(FOLDER, `${name}.yaml`), 'utf8');

/** @throws where the sample is not as it should be, with its first fault */
export function sampleNarrative(name: string): Narrative {
  const read = readNarrative(sampleText(name));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults[0])}`);
  return read.narrative;
}
