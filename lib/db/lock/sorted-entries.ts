import { cmp, type DBCoreIndex, type DBCoreKeyRange } from 'dexie';
import { isWithin } from './sealed-range.ts';

/** One place of an index: what a cursor stands on. */
export interface Entry {
  key: unknown;
  primaryKey: unknown;
  value: unknown;
}

/** Which part of an index, and which way. */
export interface Order {
  index: DBCoreIndex;
  range: DBCoreKeyRange;
  reverse: boolean;
  /** Each key once. */
  unique: boolean;
}

/** What the index would hold of these rows, were they written as they are, in its order. */
export function sortedEntries(
  rows: readonly unknown[],
  primaryKeyOf: (row: unknown) => unknown,
  { index, range, reverse, unique }: Order,
): Entry[] {
  const entries = rows.flatMap((value): Entry[] => {
    const primaryKey = primaryKeyOf(value);
    return keysOf(value, index).flatMap((key) => (isWithin(key, range) ? [{ key, primaryKey, value }] : []));
  });
  entries.sort((one, other) => cmp(one.key, other.key) || cmp(one.primaryKey, other.primaryKey));
  const once = unique ? entries.filter(({ key }, at) => at === 0 || cmp(key, entries[at - 1]?.key) !== 0) : entries;
  return reverse ? once.reverse() : once;
}

/** Nothing where the row has no such key: the index does not hold it then. */
function keysOf(row: unknown, { extractKey, multiEntry }: DBCoreIndex): unknown[] {
  const key: unknown = extractKey?.(row);
  if (multiEntry && Array.isArray(key)) return [...new Set(key)];
  const isKey = Array.isArray(key) ? !key.includes(undefined) : key !== undefined && key !== null;
  return isKey ? [key] : [];
}
