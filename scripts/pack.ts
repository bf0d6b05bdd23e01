/**
 * For maintainers: makes and signs packs of reading tables; docs/recipes.md tells how.
 * One JSON document on stdout; problems as one plain sentence on stderr, exit 1 (bad input) or 2 (bad call).
 */

import { keysVerb } from './pack/keys.ts';
import { signVerb } from './pack/sign.ts';
import { changesVerb, tablesVerb } from './pack/tables.ts';
import { Problem } from './workbench/problem.ts';

const VERBS: Record<string, (args: string[]) => unknown> = {
  keys: keysVerb,
  tables: tablesVerb,
  changes: changesVerb,
  sign: signVerb,
};

const USAGE = `Usage: pack <verb> …
  keys    <private key file>
  tables
  changes <tables.json of the release>
  sign    <tables.json> --key <private key file> --version <number> [--date YYYY-MM-DD]`;

async function run([verb = '', ...args]: string[]): Promise<void> {
  const handler = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!handler) throw new Problem('call', USAGE);
  process.stdout.write(`${JSON.stringify(await handler(args), null, 2)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.kind === 'call' ? 2 : 1;
}
