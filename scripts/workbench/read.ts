import { specOf } from '../../lib/domain/pages/page-reading.ts';
import { pageArguments } from './arguments.ts';
import { readPackFile } from './pack-file.ts';
import { readPageFile } from './page.ts';

/**
 * `read`: the reading, in the form that saved readings are compared in; of a profile also how far each section was read.
 * With `--pack` it is read by the tables of a pack, which is said on stderr, since nobody needs to have signed it.
 */
export function readVerb(args: string[]): unknown {
  const { file, url, values } = pageArguments(args, { pack: { type: 'string' } });
  const pack = typeof values.pack === 'string' ? readPackFile(values.pack) : null;
  const { reading, tables } = readPageFile(file, url, new Date().toISOString().slice(0, 10), pack?.tables ?? null);
  if (pack)
    process.stderr.write(
      `${tables === 'pack' ? 'Read' : 'Failed, read by the built-in tables instead'}: pack ${pack.version} of ${pack.date}, its signature not looked at.\n`,
    );
  return reading.kind === 'profile' ? { ...specOf(reading), states: reading.states } : specOf(reading);
}
