import { cmp, type DBCoreIndex, type DBCoreKeyRange } from 'dexie';
import type { KeyPath, SealedRows } from './sealed-rows.ts';
import type { SealedTable } from './sealed-tables.ts';

/** `DBCoreRangeType.Any` of Dexie, which is a type only: everything. */
export const EVERYTHING = 3 as DBCoreKeyRange['type'];
const NOTHING = 4 as DBCoreKeyRange['type'];

export const ALL: DBCoreKeyRange = { type: EVERYTHING, lower: undefined, upper: undefined };

/**
 * The range as the sealed table can be asked for it.
 * @returns null where an order is asked for that the tokens do not have: the rows have to be opened first
 */
export function sealedRange(
  { keyPath, isPrimaryKey }: DBCoreIndex,
  range: DBCoreKeyRange,
  { tokens, unwritten = [] }: SealedTable,
  rows: SealedRows,
): DBCoreKeyRange | null {
  const paths = pathsOf(keyPath);
  const isToken = paths.map((path) => tokens.includes(path));
  if (range.type === NOTHING) return range;
  if (paths.some((path) => unwritten.includes(path))) return null;
  if (!isToken.includes(true)) return range;
  const path = keyPath as KeyPath;
  if (isPrimaryKey && isOnward(range)) return range.lower === '' ? ALL : bounded(range, path, rows);
  // The order of a primary key is of no meaning; that of an index is why somebody asks.
  if (range.type === EVERYTHING) return isPrimaryKey ? range : null;
  const [lower, upper] = [partsOf(range.lower), partsOf(range.upper)];
  const isEqual = isToken.every((token, at) => !token || isSame(lower[at], upper[at]));
  return isEqual ? bounded(range, path, rows) : null;
}

const bounded = (range: DBCoreKeyRange, path: KeyPath, rows: SealedRows): DBCoreKeyRange => ({
  ...range,
  lower: rows.writeKey(path, range.lower),
  upper: rows.writeKey(path, range.upper),
});

export const pathsOf = (keyPath: DBCoreIndex['keyPath']): string[] =>
  Array.isArray(keyPath) ? keyPath : keyPath === null ? [] : [keyPath];

/** Whether a key lies within a range, as IndexedDB sees it. */
export function isWithin(key: unknown, { type, lower, lowerOpen, upper, upperOpen }: DBCoreKeyRange): boolean {
  if (type === EVERYTHING) return true;
  const above = lower === undefined ? 1 : cmp(key, lower);
  const below = upper === undefined ? -1 : cmp(key, upper);
  return (lowerOpen ? above > 0 : above >= 0) && (upperOpen ? below < 0 : below <= 0);
}

/**
 * Everything behind a key, as whoever goes through a table piece by piece asks: in the order of the tokens, which is as good
 * as any other for that. The first one asks from '' on.
 */
const isOnward = ({ lower, upper, lowerOpen }: DBCoreKeyRange): boolean =>
  upper === undefined && lowerOpen === true && typeof lower === 'string';

const partsOf = (bound: unknown): unknown[] => (Array.isArray(bound) ? bound : [bound]);

const isSame = (one: unknown, other: unknown): boolean => typeof one === 'string' && one === other;
