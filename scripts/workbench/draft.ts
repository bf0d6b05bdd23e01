import { parseArgs } from 'node:util';
import type { DraftContext } from '../../lib/domain/draft/check.ts';
import { checkDraft } from '../../lib/domain/draft/check-draft.ts';
import { type CoachLanguage, ROLES } from '../../lib/domain/profile/checks/check.ts';
import { DRAFT_LEXICONS } from '../../lib/languages/draft.ts';
import { oneOf } from './arguments.ts';
import { readFingerprints } from './fingerprint.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];
const OPTIONS = ['network', 'kind', 'role', 'language', 'narrative', 'employer', 'fingerprints', 'today'] as const;

/**
 * `draft`: every check of a text, one entry a place, with offsets in UTF-16 units.
 * `--language` is what the coach speaks, and how German is spelled; the text's own is told from its words.
 */
export function draftVerb(args: string[]): unknown {
  const { file, values } = draftArguments(args);
  const language = oneOf('language', values.language, LANGUAGES, 'de');
  const context: DraftContext = {
    kind: oneOf('kind', values.kind, ['post', 'comment', 'message', 'invitation'] as const, 'post'),
    network: oneOf('network', values.network, ['linkedin', 'xing'] as const, 'linkedin'),
    language: null,
    role: oneOf('role', values.role, ROLES, 'employee'),
    today: dayOf(values.today),
    spelling: language.startsWith('de-CH') ? 'de-CH' : 'de',
    limit: null,
    attached: null,
    employer: values.employer ?? null,
    narrative: values.narrative === undefined ? null : readNarrativeFile(values.narrative, language),
    colleagues: values.fingerprints === undefined ? [] : readFingerprints(values.fingerprints),
    lexicons: DRAFT_LEXICONS,
  };
  return { outcomes: checkDraft(readTextFile(file), context, language) };
}

function draftArguments(args: string[]): { file: string; values: Partial<Record<(typeof OPTIONS)[number], string>> } {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file && rest.length === 0) return { file, values };
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
  throw new Problem('call', 'Name exactly one text file.');
}

function dayOf(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new Problem('call', '--today is a day: YYYY-MM-DD.');
}
