import type { FieldPath } from './fault.ts';
import { FORM, type Narrative } from './narrative.ts';
import { parseNarrative } from './parse.ts';

/** Dropping an entry can leave others that refer to it; more rounds than that are not needed by any narrative. */
const MOST_ROUNDS = 6;

type Branch = Readonly<Record<string, unknown>>;

/**
 * What can be used of a narrative that is still being written: entries with a fault are left out, fields that every
 * narrative has are filled for the time being. Angles rest on themes alone, so nothing of the filling is ever shown.
 * @param today 'YYYY-MM-DD'
 * @returns null where not even one theme can be used
 */
export function readablePart(data: unknown, today: string): Narrative | null {
  const filling: Branch = fillingFor(today);
  let rest: unknown = { ...filling, ...(isBranch(data) ? data : {}), form: FORM };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = parseNarrative(rest);
    if (parsed.ok) return parsed.narrative;
    for (const path of outermost(parsed.faults.map((fault) => placeToDrop(fault.path)))) {
      rest = path.length === 1 ? refilled(rest, String(path[0]), filling) : dropped(rest, path);
    }
  }
  return null;
}

const fillingFor = (today: string): Branch => ({
  id: 'draft',
  version: 1,
  date: today,
  company: { name: '…', about: { de: '…' } },
  purpose: { de: '…' },
  voice: { address: 'sie' },
});

/** The innermost entry of a list around a fault; a field of the narrative itself where there is none. */
function placeToDrop(path: FieldPath): FieldPath {
  const entry = path.findLastIndex((step) => typeof step === 'number');
  return entry === -1 ? path.slice(0, 1) : path.slice(0, entry + 1);
}

/** Each place once, without those inside of another, the last first: so no index moves before its turn. */
function outermost(paths: readonly FieldPath[]): FieldPath[] {
  const sorted = [...paths].sort(compare);
  return sorted
    .filter((path, at) => !sorted.slice(0, at).some((outer) => outer.every((step, i) => step === path[i])))
    .reverse();
}

function compare(a: FieldPath, b: FieldPath): number {
  for (const [at, step] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (step !== other)
      return typeof step === 'number' && typeof other === 'number' ? step - other : step < other ? -1 : 1;
  }
  return a.length - b.length;
}

function refilled(data: unknown, field: string, filling: Branch): unknown {
  if (!isBranch(data)) return data;
  const { [field]: _faulty, ...rest } = data;
  return field in filling ? { ...rest, [field]: filling[field] } : rest;
}

function dropped(data: unknown, [step, ...rest]: FieldPath): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data)) {
    return rest.length === 0
      ? data.toSpliced(Number(step), 1)
      : data.with(Number(step), dropped(data[Number(step)], rest));
  }
  return isBranch(data) ? { ...data, [step]: dropped(data[step], rest) } : data;
}

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
