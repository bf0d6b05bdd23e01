import { readFileSync, statSync } from 'node:fs';
import type * as z from 'zod/mini';
import { Problem } from './problem.ts';

const MAX_BYTES = 8 * 1024 * 1024;

/**
 * A JSON file in a given form.
 * @throws Problem that names the place where the file departs from it
 */
export function readJson<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(parse(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem('input', `The file "${file}" has another form: at ${issue?.path.join('.') || 'its top'}.`);
}

function parse(file: string): unknown {
  let text: string;
  try {
    if (statSync(file).size > MAX_BYTES) throw new Problem('input', `The file "${file}" is larger than 8 MB.`);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('input', `The file "${file}" is no JSON.`);
  }
}
