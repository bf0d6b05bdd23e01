import { specOf } from '../../lib/domain/pages/page-reading.ts';
import { pageArguments } from './arguments.ts';
import { readPageFile } from './page.ts';

/** `read`: the reading, in the form that saved readings are compared in; of a profile also how far each section was read. */
export function readVerb(args: string[]): unknown {
  const { file, url } = pageArguments(args);
  const reading = readPageFile(file, url, new Date().toISOString().slice(0, 10));
  return reading.kind === 'profile' ? { ...specOf(reading), states: reading.states } : specOf(reading);
}
