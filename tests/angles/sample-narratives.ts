import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { readNarrative } from '../../lib/imports/narrative/read-narrative.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../public/narratives');

/** The sample narratives that ship, by the name of their file. */
export const SAMPLES: ReadonlyMap<string, Narrative> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const read = readNarrative(readFileSync(path.join(FOLDER, file), 'utf8'));
      if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.faults[0])}`);
      return [file.replace('.yaml', ''), read.narrative];
    }),
);
