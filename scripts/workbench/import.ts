import { parseArgs } from 'node:util';
import { narrativeThemes } from '../../lib/domain/present-use/narrative-themes.ts';
import { presentUse } from '../../lib/domain/present-use/present-use.ts';
import { createTitleReader } from '../../lib/domain/present-use/title.ts';
import { isExport, readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { TITLE_WORDS } from '../../lib/languages/titles.ts';
import { wordsFor } from '../../lib/languages/words.ts';
import { peopleIn } from './import-people.ts';
import { withBroughtFile } from './import-source.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { Problem } from './problem.ts';

/**
 * `import`: what would be taken of an export and what not, what is wrong in it, and how the network was used so far; of
 * cards and other tables the people in them.
 */
export async function importVerb(args: string[]): Promise<unknown> {
  const { file, contacts, narrative } = importArguments(args);
  const themes = narrative === null ? null : themesIn(narrative);
  try {
    return await withBroughtFile(file, async (brought) => {
      const files = await openBrought(brought);
      const [only] = files;
      if (only && files.length === 1 && !isExport(only.path)) return await peopleIn(only, contacts, today());
      const { rows, files: tables, ...content } = await runToEnd(readExport(files, { contacts }));
      const tools = { titles: createTitleReader(TITLE_WORDS), narrative: themes };
      return { ...content, tables, analysis: await runToEnd(presentUse(rows, tools)) };
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentence = wordsFor('en')[`brought.no.${error.code}`];
    throw new Problem('input', error.file === null ? sentence : `${error.file}: ${sentence}`);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function themesIn(file: string): ReturnType<typeof narrativeThemes> {
  return narrativeThemes(readNarrativeFile(file), STOP_WORDS, today());
}

function importArguments(args: string[]): { file: string; contacts: boolean; narrative: string | null } {
  try {
    const options = { contacts: { type: 'boolean' }, narrative: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file && rest.length === 0) {
      return { file, contacts: values.contacts ?? false, narrative: values.narrative ?? null };
    }
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
  throw new Problem('call', 'Name exactly one file: import <export.zip> [--contacts] [--narrative <file>].');
}
