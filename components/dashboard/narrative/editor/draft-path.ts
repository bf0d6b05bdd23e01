import type { FieldPath } from '../../../../lib/domain/narrative/fault.ts';

/** Plain data as the editor holds it: a narrative that need not be valid yet. */
export type DraftData = { readonly [field: string]: unknown };

type Branch = Record<string | number, unknown>;

/** What stands at a path; undefined where nothing does. */
function valueAt(data: unknown, path: FieldPath): unknown {
  let here = data;
  for (const step of path) here = isBranch(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  return here;
}

/** The text at a path, as a field shows it. */
export function textAt(data: unknown, path: FieldPath): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The same each time, so that whoever watches it sees no change. */
const NONE: readonly unknown[] = [];

/** The list at a path; empty where none is. */
export function listAt(data: unknown, path: FieldPath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : NONE;
}

/** The same data with another value at a path; maps on the way there are made where they are missing. */
export function withValue<Data>(data: Data, path: FieldPath, value: unknown): Data {
  const [step, ...rest] = path;
  if (step === undefined) return value as Data;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Branch;
  copy[step] = withValue(copy[step], rest, value);
  return copy as Data;
}

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
