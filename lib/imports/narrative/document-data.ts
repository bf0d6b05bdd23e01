import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { FaultCode, FieldPath } from '../../domain/narrative/fault.ts';
import type { FileData, LineOf } from './file-data.ts';

/** A narrative is eight levels deep. */
const DEEPEST = 16;

/** Line of a place in the text, which is given in UTF-16 units. */
type LineAt = (offset: number) => number;

/** What was found so far. */
interface Walk {
  lineAt: LineAt;
  /** Line of every field, by its path as JSON. */
  lines: Map<string, number>;
}

/** Stops the walk where the file says something that no narrative does. */
class Stop extends Error {
  constructor(
    readonly code: FaultCode,
    readonly path: FieldPath,
    readonly offset: number | undefined,
  ) {
    super(code);
  }
}

/** Plain data from the nodes of a document, with the line of every field. */
export function dataOf(root: Node | null, lineAt: LineAt): FileData {
  const walk: Walk = { lineAt, lines: new Map() };
  try {
    const data = plainOf(root, [], walk);
    return { ok: true, data, lineOf: lineFinder(walk.lines) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { code, path, offset } = error;
    return { ok: false, fault: { code, path, values: {}, line: offset === undefined ? null : lineAt(offset) } };
  }
}

function plainOf(node: unknown, path: FieldPath, walk: Walk): unknown {
  const offset = offsetOf(node);
  if (offset !== undefined && !walk.lines.has(keyOf(path))) walk.lines.set(keyOf(path), walk.lineAt(offset));
  if (path.length > DEEPEST) throw new Stop('too-deep', path, offset);
  if (isAlias(node)) throw new Stop('alias', path, offset);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, at) => plainOf(item, [...path, at], walk));
  if (isMap(node)) return mapOf(node.items, path, walk);
  return null;
}

function mapOf(pairs: readonly Pair[], path: FieldPath, walk: Walk): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const { key, value } of pairs) {
    const offset = offsetOf(key);
    if (isAlias(key)) throw new Stop('alias', path, offset);
    if (!isScalar(key)) throw new Stop('not-map', path, offset);
    const name = String(key.value);
    const at = [...path, name];
    // Names that every object has would reach its prototype.
    if (name in {}) throw new Stop('unknown-field', at, offset);
    if (entries.has(name)) throw new Stop('double-field', at, offset);
    if (offset !== undefined) walk.lines.set(keyOf(at), walk.lineAt(offset));
    entries.set(name, plainOf(value, at, walk));
  }
  return Object.fromEntries(entries);
}

const offsetOf = (node: unknown): number | undefined =>
  isAlias(node) || isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[0] : undefined;

const keyOf = (path: FieldPath): string => JSON.stringify(path);

function lineFinder(lines: ReadonlyMap<string, number>): LineOf {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const line = lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return null;
  };
}
