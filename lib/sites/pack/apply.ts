import { forgetDerived } from '../../languages/site-words/derived.ts';
import type { PackTables } from './pack.ts';
import type { Table, TableValue } from './table.ts';
import { TABLES } from './tables.ts';

let applied = false;

/**
 * Puts the values of a pack in place of the built-in ones: all of them, or, where one does not fit, none.
 * @param root see `Table.replacement`
 * @returns whether they are in place
 */
export function applyPack(given: PackTables, root: Document): boolean {
  resetPack();
  const replacements = replacementsFor(given, root);
  if (!replacements) return false;
  for (const { live, values } of replacements) Object.assign(live, values);
  applied = true;
  forgetDerived();
  return true;
}

/** Puts the built-in values back. */
export function resetPack(): void {
  if (!applied) return;
  for (const { live, builtIn } of TABLES) Object.assign(live, builtIn);
  applied = false;
  forgetDerived();
}

/** Whether a pack replaces only what there is, by what has its form. */
export const fitsTables = (given: PackTables, root: Document): boolean => replacementsFor(given, root) !== null;

interface Replacement {
  live: object;
  values: Record<string, TableValue>;
}

function replacementsFor(given: PackTables, root: Document): Replacement[] | null {
  const found: Replacement[] = [];
  for (const [name, values] of Object.entries(given)) {
    const table = TABLES.find((candidate) => candidate.name === name);
    const fit = table && valuesFor(table, values, root);
    if (!fit) return null;
    found.push({ live: table.live, values: fit });
  }
  return found;
}

function valuesFor(table: Table, given: Record<string, unknown>, root: Document): Record<string, TableValue> | null {
  const made: [string, TableValue][] = [];
  for (const [key, value] of Object.entries(given)) {
    const fit = table.replacement(key, value, root);
    if (fit === null) return null;
    made.push([key, fit]);
  }
  return Object.fromEntries(made);
}
