import { readExport } from '../../lib/imports/linkedin-export/read-export.ts';
import type { ExportContent } from '../../lib/imports/linkedin-export/report.ts';
import { openBrought } from '../../lib/imports/open-brought.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { runToEnd } from '../../lib/imports/run.ts';
import { wordsFor } from '../../lib/languages/words.ts';
import { withBroughtFile } from './import-source.ts';
import { Problem } from './problem.ts';

/** `import`: what would be taken of an export and what not, what is wrong in it, and how the network was used so far. */
export async function importVerb(args: string[]): Promise<unknown> {
  const { file, contacts } = importArguments(args);
  const content = await contentOf(file, contacts);
  const { part, own, files, leftOut, problems } = content;
  return { part, own, tables: files, leftOut, problems };
}

function importArguments(args: string[]): { file: string; contacts: boolean } {
  const [file, ...rest] = args.filter((arg) => arg !== '--contacts');
  if (!file || file.startsWith('--') || rest.length > 0) {
    throw new Problem('call', 'Name one file: import <export.zip> [--contacts].');
  }
  return { file, contacts: args.includes('--contacts') };
}

async function contentOf(file: string, contacts: boolean): Promise<ExportContent> {
  try {
    return await withBroughtFile(file, async (brought) =>
      runToEnd(readExport(await openBrought(brought), { contacts })),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentence = wordsFor('en')[`brought.no.${error.code}`];
    throw new Problem('input', error.file === null ? sentence : `${error.file}: ${sentence}`);
  }
}
