import { toSpec } from '../../lib/domain/profile/spec.ts';
import { pageArguments } from './arguments.ts';
import { readProfileFile } from './page.ts';

/** `read`: the reading, in the form that saved readings are compared in, plus `missing` and how far each section was read. */
export function readVerb(args: string[]): unknown {
  const { file, url } = pageArguments(args);
  const reading = readProfileFile(file, url, new Date().toISOString().slice(0, 10));
  return { ...toSpec(reading), states: reading.states };
}
