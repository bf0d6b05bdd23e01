import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { narrativeSchema, SCHEMA_FILE } from './schema.ts';

test('the JSON Schema in docs/ is current (npx tsx scripts/narrative-schema.ts writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(narrativeSchema());
});

test('an editor is told what a field is for, and that others are none', () => {
  const schema = JSON.parse(narrativeSchema());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.purpose.description).toMatch(/\.$/);
  expect(schema.required).toContain('themes');
});
