import { parseArgs } from 'node:util';
import { checkNarrative } from '../../lib/domain/narrative/check/check-narrative.ts';
import { narrativeCheckContext, narrativeParts } from '../../lib/languages/narrative-check.ts';
import { oneOf } from './arguments.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { Problem } from './problem.ts';

const LANGUAGES = ['de', 'de-CH', 'en'] as const;

/** `narrative`: what a narrative lacks, the weightiest first, each with place, quote, reason and a question. */
export function narrativeVerb(args: string[]): unknown {
  const { file, language, today } = argumentsOf(args);
  const narrative = readNarrativeFile(file, language);
  const findings = checkNarrative(narrative, narrativeCheckContext(today), narrativeParts(language));
  const { id, version, date, themes } = narrative;
  return {
    id,
    version,
    date,
    themes: themes.length,
    findings: findings.map(({ path, ...rest }) => ({ ...rest, path: path.join('.') })),
  };
}

function argumentsOf(args: string[]) {
  const { values, positionals } = parsed(args);
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0)
    throw new Problem('call', 'Name exactly one narrative: narrative <file> --language de|de-CH|en.');
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Problem('call', '--today is a day like 2026-12-31.');
  return { file, today, language: oneOf('language', values.language, LANGUAGES, 'en') };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { language: { type: 'string' }, today: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
}
