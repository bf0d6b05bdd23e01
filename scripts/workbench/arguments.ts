import { parseArgs } from 'node:util';
import { Problem } from './problem.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** One page and its options. @throws Problem('call') with the reason in one sentence */
export function pageArguments(args: string[], options: Options = {}) {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args, options: { url: { type: 'string' }, ...options }, allowPositionals: true });
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
  const [file, ...rest] = parsed.positionals;
  const { url } = parsed.values;
  if (!file || rest.length > 0) throw new Problem('call', 'Name exactly one saved page.');
  if (typeof url !== 'string') throw new Problem('call', 'Say at which address the page was open: --url https://…');
  return { file, url, values: parsed.values };
}

/** One of the allowed words, or a Problem that lists them. */
export function oneOf<T extends string>(name: string, value: unknown, allowed: readonly T[], otherwise?: T): T {
  if (value === undefined && otherwise !== undefined) return otherwise;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new Problem('call', `--${name} takes one of: ${allowed.join(', ')}.`);
  return found;
}
