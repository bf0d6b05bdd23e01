import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SKILL_GROUPS } from '../../lib/languages/skills/index.ts';
import { skillsVerb } from '../../scripts/workbench/skills.ts';

const TUNED = path.resolve(import.meta.dirname, 'pairs/tuned.tsv');
/** Written after the words were chosen, and only measured; whoever tunes on it writes a new one. */
const KEPT = path.resolve(import.meta.dirname, 'pairs/kept.tsv');
const SHARED = path.resolve(import.meta.dirname, '../../../shared/knowledge/language/skills.tsv');

/** Precision and recall of the verb on a file of pairs; evidence that is not in the text counts as wrong. */
function measure(file: string): { precision: number; recall: number; rows: number } {
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const results = skillsVerb([file]);
  const told = rows.map(([expected, , text = ''], at) => {
    const { found, evidence } = results[at] ?? { found: false, evidence: [] };
    return { expected: expected === '1', found: found && evidence.every((word) => text.includes(word)) };
  });
  const right = told.filter(({ expected, found }) => expected && found).length;
  return {
    precision: right / told.filter(({ found }) => found).length,
    recall: right / told.filter(({ expected }) => expected).length,
    rows: results.length,
  };
}

describe.each([
  ['pairs kept back', KEPT],
  ['pairs that the words were chosen by', TUNED],
  ['the pairs beside the project', SHARED],
])('%s', (_name, file) => {
  test.runIf(existsSync(file))('precision .97, recall .95', () => {
    const { precision, recall, rows } = measure(file);
    expect(rows).toBeGreaterThan(50);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the tables of skills', () => {
  test('hold 300 to 500 groups, each with its own id', () => {
    const ids = SKILL_GROUPS.map(({ names }) => names[0]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(300);
    expect(ids.length).toBeLessThanOrEqual(500);
  });

  test('point only to groups that exist', () => {
    const ids = new Set(SKILL_GROUPS.map(({ names }) => names[0]));
    expect(SKILL_GROUPS.flatMap(({ shownBy }) => shownBy).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('name every skill, and say each term once', () => {
    for (const { names, terms } of SKILL_GROUPS) {
      expect(names.length, names[0]).toBeGreaterThan(0);
      expect(new Set(terms).size, names[0]).toBe(terms.length);
    }
  });
});
