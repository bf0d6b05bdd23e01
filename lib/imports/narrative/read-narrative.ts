import type { Narrative } from '../../domain/narrative/narrative.ts';
import { parseNarrative } from '../../domain/narrative/parse.ts';
import { readDocument } from './document.ts';
import type { FileFault } from './file-data.ts';

export type NarrativeFile =
  | { ok: true; narrative: Narrative }
  /** In the order of the file. */
  | { ok: false; faults: readonly [FileFault, ...FileFault[]] };

/**
 * A narrative from the text of a YAML or JSON file. Whether its signature is right is another question (`lib/signing`).
 * @returns the narrative, or every fault with its line and field
 */
export function readNarrative(text: string): NarrativeFile {
  const file = readDocument(text);
  if (!file.ok) return { ok: false, faults: [file.fault] };
  const parsed = parseNarrative(withoutSchema(file.data));
  if (parsed.ok) return parsed;
  const located = parsed.faults.map((fault) => ({ ...fault, line: file.lineOf(fault.path) }));
  const [first, ...rest] = located.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ok: false, faults: [first as FileFault, ...rest] };
}

/** `$schema` tells an editor the form of a JSON file; the narrative itself has no such field. */
function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !('$schema' in data)) return data;
  const { $schema, ...rest } = data;
  return typeof $schema === 'string' ? rest : data;
}
