import * as z from 'zod/mini';
import type { TableValues } from '../../lib/sites/pack/table.ts';
import { TABLES } from '../../lib/sites/pack/tables.ts';
import { readJson } from '../workbench/json-file.ts';
import { Problem } from '../workbench/problem.ts';

const Tables = z.record(z.string(), z.record(z.string(), z.unknown()));

/** `tables`: every value that a pack can replace, as it stands in this working tree. */
export const tablesVerb = (): Record<string, TableValues> =>
  Object.fromEntries(TABLES.map(({ name, builtIn }) => [name, builtIn]));

/** `changes`: the values that differ from those that `tables` gave at the release. */
export function changesVerb([file, ...rest]: string[]): Record<string, TableValues> {
  if (!file || rest.length > 0) throw new Problem('call', 'Name the tables of the release: changes <tables.json>.');
  const released = readJson(file, Tables);
  const changed = TABLES.map(({ name, builtIn }): [string, TableValues] => {
    const before = released[name] ?? {};
    const differs = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(before[key]);
    return [name, Object.fromEntries(Object.entries(builtIn).filter(differs))];
  });
  return Object.fromEntries(changed.filter(([, values]) => Object.keys(values).length > 0));
}
