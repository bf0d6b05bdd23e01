import { type CompiledGroup, type CompiledWords, compileWords, type Span } from './compiled-group.ts';
import type { FoldedText } from './folded-text.ts';

/** What somebody means by a word: a group as such, or one narrower skill of it. */
export interface Meaning {
  group: CompiledGroup;
  /** null = the group as such. */
  narrower: CompiledWords | null;
}

/** One thing that a requirement asks for. */
export interface SkillPart {
  /** Each of them is meant, as other names of one thing or as alternatives. */
  meant: readonly Meaning[];
  /** Groups of which the thing is a narrower one. */
  broader: readonly CompiledGroup[];
}

interface Found {
  group: CompiledGroup;
  span: Span;
}

/** Several skills in one requirement, of which one is enough. */
const ANY_OF: ReadonlySet<string> = new Set(['oder', 'or', 'bzw', 'beziehungsweise']);

/**
 * What somebody means by a skill: the groups of that name; else those whose terms cover all of it; else those with the
 * longest parts of it. "Java und SQL" has two parts, each with the groups that show it; of "Java oder Kotlin" one is enough.
 * A word that means one group as such, and a narrower skill of another, means the former.
 * @returns parts in the order of the skill; none where no group knows any of it
 */
export function resolveSkill(skill: FoldedText, all: readonly CompiledGroup[]): SkillPart[] {
  const named = all.filter(({ names }) => names.includes(skill.folded));
  const found = all.flatMap((group) => group.whole.findAsName(skill).map((span) => ({ group, span })));
  const whole = found.filter(({ span }) => span.first === 0 && span.last === skill.words.length - 1);
  if (named.length > 0) return [partOf(skill, whole, named)];
  if (whole.length > 0) return [partOf(skill, whole)];
  const best = longest(found);
  if (best.length === 0) return [];
  const parts = overlapping(best).map((one) => partOf(skill, one));
  return skill.words.some(({ folded }) => ANY_OF.has(folded)) ? [oneOf(parts)] : parts;
}

/** What words that belong together mean. */
function partOf(skill: FoldedText, found: readonly Found[], named: readonly CompiledGroup[] = []): SkillPart {
  const meanings = found
    .filter(({ group }) => !named.includes(group))
    .map(({ group, span }): Meaning => ({ group, narrower: narrowest(skill, group, span) }));
  const narrower = meanings.filter((one) => one.narrower !== null);
  const general = [
    ...new Set([...named, ...meanings.filter((one) => one.narrower === null).map(({ group }) => group)]),
  ];
  const asSuch = named.length > 0 ? named : general;
  return {
    meant: asSuch.length > 0 ? asSuch.map((group) => ({ group, narrower: null })) : narrower,
    broader: [...new Set(narrower.map(({ group }) => group))].filter((group) => !asSuch.includes(group)),
  };
}

/**
 * The narrower skill that a span names; null where it means the group as such. A compound that only begins with one of the
 * group's words is a narrower skill that the group does not know.
 */
function narrowest(skill: FoldedText, { group, general, narrower }: CompiledGroup, span: Span): CompiledWords | null {
  const covers = ({ findAsMeant }: CompiledWords): boolean =>
    findAsMeant(skill).some(({ first, last }) => first === span.first && last === span.last);
  if (covers(general)) return null;
  const [known] = narrower.filter(covers).sort((a, b) => a.size - b.size);
  return known ?? compileWords([wordsAt(skill, span)], group);
}

const wordsAt = ({ words }: FoldedText, { first, last }: Span): string =>
  words
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');

const oneOf = (parts: readonly SkillPart[]): SkillPart => ({
  meant: parts.flatMap(({ meant }) => meant),
  broader: [...new Set(parts.flatMap(({ broader }) => broader))],
});

function longest(found: readonly Found[]): Found[] {
  return found.filter(
    ({ span }) =>
      !found.some(
        (other) =>
          other.span.first <= span.first &&
          other.span.last >= span.last &&
          other.span.last - other.span.first > span.last - span.first,
      ),
  );
}

/** Groups whose words overlap are other names of one part. */
function overlapping(found: readonly Found[]): Found[][] {
  const parts: { last: number; found: Found[] }[] = [];
  for (const one of [...found].sort((a, b) => a.span.first - b.span.first)) {
    const part = parts.at(-1);
    if (part && one.span.first <= part.last) {
      part.found.push(one);
      part.last = Math.max(part.last, one.span.last);
    } else parts.push({ last: one.span.last, found: [one] });
  }
  return parts.map((part) => part.found);
}
