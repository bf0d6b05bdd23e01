import { createSkillFinder } from '../../lib/domain/candidate/skills/find-skill.ts';
import { foldText } from '../../lib/domain/candidate/skills/folded-text.ts';
import { SKILL_CUES } from '../../lib/languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../lib/languages/skills/index.ts';
import { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

/**
 * `skills`: for each row (expected, skill, text; tabs between) whether the text shows the skill, and by which words.
 * One entry a row, in order; what is expected is not looked at.
 */
export function skillsVerb(args: string[]): { found: boolean; evidence: string[] }[] {
  const [file, ...rest] = args;
  if (!file || rest.length > 0) throw new Problem('call', 'Name one file: skills <pairs.tsv>.');
  const finder = createSkillFinder(SKILL_GROUPS, SKILL_CUES);
  return rowsOf(file).map(({ skill, text }) => {
    const evidence = finder
      .finderOf(skill)(foldText(text))
      .map(({ word }) => word);
    return { found: evidence.length > 0, evidence };
  });
}

function rowsOf(file: string): { skill: string; text: string }[] {
  return readTextFile(file)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const [, skill, ...text] = line.split('\t');
      if (skill === undefined || text.length === 0) {
        throw new Problem('input', `Line ${at + 1} does not hold three columns with tabs between them.`);
      }
      return { skill, text: text.join('\t') };
    });
}
