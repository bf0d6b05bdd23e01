import path from 'node:path';
import * as z from 'zod/mini';
import { Narrative } from '../../lib/domain/narrative/narrative.ts';

/** Where editors find it: `# yaml-language-server: $schema=…` on the first line of a narrative. */
export const SCHEMA_FILE = path.resolve(import.meta.dirname, '../../docs/narrative.schema.json');

/** The form of a narrative as JSON Schema (draft 2020-12). References between its parts are checked by the coach only. */
export function narrativeSchema(): string {
  const schema = z.toJSONSchema(Narrative, { io: 'input', target: 'draft-2020-12' });
  const properties = { $schema: { type: 'string' }, ...schema.properties };
  return `${JSON.stringify({ title: 'Werkstolz narrative', ...schema, properties }, null, 2)}\n`;
}
