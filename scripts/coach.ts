/**
 * The workbench: what the coach sees and thinks, in a terminal, on a saved page.
 * One JSON document on stdout; problems as one plain sentence on stderr, exit 1 (bad input) or 2 (bad call).
 */

import { anglesVerb } from './workbench/angles.ts';
import { candidateVerb } from './workbench/candidate.ts';
import { captureVerb } from './workbench/capture.ts';
import { checkVerb } from './workbench/check.ts';
import { draftVerb } from './workbench/draft.ts';
import { fingerprintVerb } from './workbench/fingerprint.ts';
import { importVerb } from './workbench/import.ts';
import { narrativeVerb } from './workbench/narrative.ts';
import { prepareVerb } from './workbench/prepare.ts';
import { Problem } from './workbench/problem.ts';
import { rankVerb } from './workbench/rank.ts';
import { readVerb } from './workbench/read.ts';
import { readTextVerb } from './workbench/read-text.ts';
import { signNarrativeVerb } from './workbench/sign-narrative.ts';
import { skillsVerb } from './workbench/skills.ts';

const VERBS: Record<string, (args: string[]) => unknown> = {
  read: readVerb,
  'read-text': readTextVerb,
  check: checkVerb,
  rank: rankVerb,
  skills: skillsVerb,
  prepare: prepareVerb,
  candidate: candidateVerb,
  angles: anglesVerb,
  draft: draftVerb,
  fingerprint: fingerprintVerb,
  capture: captureVerb,
  import: importVerb,
  narrative: narrativeVerb,
  'sign-narrative': signNarrativeVerb,
};

const USAGE = `Usage: coach <verb> …
  read  <page.html> --url <address> [--pack <file>]
  read-text <text.txt> [--network linkedin|xing]
  check <page.html> --url <address> --role executive|sales|recruiter|employee --language de|de-CH|en [--address sie|du] [--full]
  rank  <themes.json> <posts.json>
  skills <pairs.tsv>
  prepare <page.html> --url <address> --me <persona.json> [--narrative <file>] [--language de|de-du|de-CH|de-CH-du|en]
          [--today YYYY-MM-DD] [--message <text.txt> --kind note|first|follow-up|inmail|reply]
  candidate <page.html> --url <address> --opening <opening.yaml|advert.txt> [--language de|de-du|de-CH|de-CH-du|en]
  angles --narrative <file> --me <persona.json> [--page <page.html> --url <address> | --text <post.txt>]
         [--language de|de-du|de-CH|de-CH-du|en] [--count 5]
  draft <text.txt> [--network linkedin|xing] [--kind post|comment|message|invitation] [--role executive|sales|recruiter|employee]
        [--language de|de-du|de-CH|de-CH-du|en] [--narrative <file>] [--employer <name>]
        [--fingerprints <file.json>] [--today YYYY-MM-DD]
  fingerprint <text.txt>… [--label <name>]
  capture <page.html> --url <address>
  import <export.zip|table.csv|cards.vcf> [--contacts] [--narrative <file>]
  narrative <file.yaml> [--language de|de-CH|en] [--today YYYY-MM-DD]
  sign-narrative <file.yaml> --key <private key file>`;

async function run([verb = '', ...args]: string[]): Promise<void> {
  const handler = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!handler) throw new Problem('call', verb ? `Unknown verb "${verb}".\n${USAGE}` : USAGE);
  process.stdout.write(`${JSON.stringify(await handler(args), null, 2)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const problem =
    error instanceof Problem ? error : new Problem('input', `This page made the reader stumble: ${error}`);
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = problem.kind === 'call' ? 2 : 1;
}
