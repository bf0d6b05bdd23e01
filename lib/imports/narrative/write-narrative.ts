import { stringify } from 'yaml';
import type { Narrative } from '../../domain/narrative/narrative.ts';

export type FileFormat = 'yaml' | 'json';

/** A narrative as a file that `readNarrative` reads back to the same. Lists and maps without content are left out. */
export function writeNarrative(narrative: Narrative, format: FileFormat): string {
  const data = withoutEmpty(narrative);
  return format === 'json'
    ? `${JSON.stringify(data, null, 2)}\n`
    : stringify(data, { schema: 'core', lineWidth: 110, aliasDuplicateObjects: false });
}

/** What the form puts back by itself, since it holds nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(entries);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
