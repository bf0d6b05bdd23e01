import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createSkillFinder } from '../../lib/domain/candidate/skills/find-skill.ts';
import { foldText } from '../../lib/domain/candidate/skills/folded-text.ts';
import { SKILL_CUES } from '../../lib/languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../lib/languages/skills/index.ts';

/** One a line: what is to come out, the requirement, the text; tabs between. Written before the words were sorted. */
const PAIRS = readFileSync(path.resolve(import.meta.dirname, 'pairs/narrower.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [expected: string, requirement: string, text: string]);

const finder = createSkillFinder(SKILL_GROUPS, SKILL_CUES);

function told(requirement: string, text: string): string {
  const parts = finder.partsOf(requirement);
  const folded = foldText(text);
  if (parts.every(({ find }) => find(folded).length > 0)) return 'found';
  return parts.some(({ findBroader }) => findBroader(folded).length > 0) ? 'related' : 'no';
}

test('a skill is shown by itself and by narrower ones, never by a broader one', () => {
  const wrong = PAIRS.map(([expected, requirement, text]) => ({
    requirement,
    text,
    expected,
    got: told(requirement, text),
  }));
  expect(wrong.filter(({ expected, got }) => expected !== got)).toEqual([]);
  expect(new Set(PAIRS.map(([expected]) => expected))).toEqual(new Set(['found', 'related', 'no']));
});

test('each narrower skill shows its group, and no name of a group means a narrower skill of it', () => {
  for (const { names, narrower } of SKILL_GROUPS) {
    for (const name of names) {
      const alone = narrower.find((same) => same.some((term) => term.toLowerCase() === name.toLowerCase()));
      expect(alone, name).toBeUndefined();
    }
  }
});
