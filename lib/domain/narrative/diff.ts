import type { FieldPath } from './fault.ts';
import type { Narrative } from './narrative.ts';
import { phaseOf } from './validity.ts';

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  /** The entries are the same in another order. */
  | 'moved'
  /** A fact may not be told any more. */
  | 'expired'
  /** A fact may be told from now on. */
  | 'public';

/** One difference between two versions. */
export interface Change {
  kind: ChangeKind;
  /** Into the later version; for what was removed, into the earlier one. */
  path: FieldPath;
  /** What stood there, of a text, number or day. */
  before: string | null;
  after: string | null;
}

/** What every version changes by itself. */
const SKIPPED = new Set(['form', 'version', 'date', 'signature']);

/**
 * What differs between two versions, in the order of the form; entries are matched by their ids, words by themselves.
 * @param today the days between the earlier version's and this one let facts become public or expire
 */
export function changesBetween(before: Narrative, after: Narrative, today: string): Change[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(after).filter(([name]) => !SKIPPED.has(name));
  const changed = fields.flatMap(([name, value]) => compare(earlier.get(name), value, [name]));
  return [...changed, ...turnedFacts(before, after, today)];
}

function compare(before: unknown, after: unknown, path: FieldPath): Change[] {
  if (Object.is(before, after)) return [];
  if (before === undefined) return [change('added', path, before, after)];
  if (after === undefined) return [change('removed', path, before, after)];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => compare(before[name], after[name], [...path, name]));
  }
  return [change('changed', path, before, after)];
}

function compareLists(before: unknown[], after: unknown[], path: FieldPath): Change[] {
  const [was, is] = [keysOf(before), keysOf(after)];
  const removed = was.flatMap((key, at) =>
    is.includes(key) ? [] : [change('removed', [...path, at], before[at], undefined)],
  );
  const kept = is.flatMap((key, at) => {
    const from = was.indexOf(key);
    const here = [...path, at];
    return from === -1 ? [change('added', here, undefined, after[at])] : compare(before[from], after[at], here);
  });
  const order = was.filter((key) => is.includes(key));
  const moved = is.filter((key) => was.includes(key)).some((key, at) => key !== order[at]);
  return [...kept, ...removed, ...(moved ? [change('moved', path, undefined, undefined)] : [])];
}

/** By what an entry is known again: its id, or else all that it says. */
const keysOf = (list: readonly unknown[]): string[] =>
  list.map((entry) => (isRecord(entry) && typeof entry.id === 'string' ? `#${entry.id}` : JSON.stringify(entry)));

function turnedFacts(before: Narrative, after: Narrative, today: string): Change[] {
  const known = new Set(before.themes.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return after.themes.flatMap(({ facts }, theme) =>
    facts.flatMap(({ id, publicFrom, publicUntil }, at): Change[] => {
      if (!known.has(id)) return [];
      const then = phaseOf(publicFrom, publicUntil, before.date);
      const now = phaseOf(publicFrom, publicUntil, today);
      if (then === now || now === 'before') return [];
      const path = ['themes', theme, 'facts', at];
      return now === 'after'
        ? [{ kind: 'expired', path, before: null, after: publicUntil ?? null }]
        : [{ kind: 'public', path, before: null, after: publicFrom }];
    }),
  );
}

const change = (kind: ChangeKind, path: FieldPath, before: unknown, after: unknown): Change => ({
  kind,
  path,
  before: shown(before),
  after: shown(after),
});

const shown = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
