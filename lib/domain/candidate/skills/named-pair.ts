import type { CompiledGroup } from './compiled-group.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { SkillPart } from './skill-part.ts';

/** "B & A" of "A & B", as it is compared with names; null = there are not two. */
export function turnedAround({ words, text }: FoldedText): string | null {
  const [at, more] = words.flatMap(({ folded }, place) => (folded === '&' ? [place] : []));
  const [before, after] = [words[(at ?? 0) - 1], words[(at ?? 0) + 1]];
  if (at === undefined || more !== undefined || !before || !after) return null;
  return foldText(`${text.slice(after.start)} & ${text.slice(0, before.end)}`).folded;
}

/**
 * The name of a group that names two narrower skills of it: "Drehen und Fräsen", "Heizung und Sanitär". What says the group
 * as such ("Zerspanung", "SHK") shows both; what says one of them does not show the other.
 * @returns null where a name means one thing, as "Forschung und Entwicklung" does
 */
export function halvesOf(skill: FoldedText, [group, ...more]: readonly CompiledGroup[]): SkillPart[] | null {
  const last = skill.words.length - 1;
  const middle = skill.words.findIndex(({ folded }) => folded === '&');
  if (!group || more.length > 0 || middle < 1) return null;
  const meantBy = (first: number, end: number) =>
    group.narrower.find(({ findAsMeant }) =>
      findAsMeant(skill).some((span) => span.first === first && span.last === end),
    );
  const [one, other] = [meantBy(0, middle - 1), meantBy(middle + 1, last)];
  if (!one || !other || one === other) return null;
  return [other, one].map((without, at) => ({
    meant: [{ group, narrower: null, without }],
    broader: [],
    apart: at > 0,
  }));
}
