import type { Lexicon } from '../../../language/lexicon.ts';
import { blankOut, countPhrases } from '../../../language/matches.ts';
import { words } from '../../../language/tokens.ts';
import type { Role } from '../check.ts';

/**
 * How many of the three word fields of a role a text touches, 0–3; what each role's readers look for stands in
 * `roleContent` of the lexicon, and so does how its stems are matched. Worn words answer nobody: "Kundenorientierung" is
 * no customer.
 */
export function roleGroups(text: string, role: Role, lexicons: readonly Lexicon[]): number {
  const worn = lexicons.flatMap(({ buzzwords, genericSkills }) =>
    [buzzwords, genericSkills].flatMap((phrases) => countPhrases(text, phrases)),
  );
  const lower = words(blankOut(text, worn)).map((word) => word.toLowerCase());
  const joined = ` ${lower.join(' ')} `;
  const hits = (stem: string): boolean => {
    if (stem.includes(' ')) return joined.includes(` ${stem}`);
    if (stem.length <= 3) return lower.includes(stem);
    return lower.some((word) => (stem.length === 4 ? word.startsWith(stem) : word.includes(stem)));
  };
  const counts = lexicons.map(({ roleContent }) => roleContent[role].filter((group) => group.some(hits)).length);
  return Math.max(0, ...counts);
}
