import type { SkillGroup, SkillKind } from '../../domain/candidate/skills/skill-group.ts';
import { list } from '../word-patterns.ts';

/**
 * Reads a table of skill groups, one a line:
 * `name, name: term, term > narrower, narrower | the same < name of a group that shows it ! phrase`.
 * The names are terms, too. How terms are written is told at `readTerm`.
 */
export function skillGroups(kind: SkillKind, table: string): SkillGroup[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [head = '', unless = ''] = line.split(' ! ');
      const [named = '', shownBy = ''] = head.split(' < ');
      const [general = '', narrower = ''] = named.split(' > ');
      const at = general.indexOf(':');
      return {
        kind,
        names: list(general.slice(0, at)),
        terms: list(general.slice(at + 1)),
        narrower: list(narrower).map((same) => same.split('|').map((term) => term.trim())),
        shownBy: list(shownBy),
        unless: list(unless),
      };
    });
}
