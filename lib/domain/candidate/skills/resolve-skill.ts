import { type CompiledGroup, type CompiledWords, compileWords, type Span } from './compiled-group.ts';
import { COMMA, type FoldedText } from './folded-text.ts';
import { halvesOf, turnedAround } from './named-pair.ts';
import type { Meaning, SkillPart, Thing } from './skill-part.ts';

interface Found {
  group: CompiledGroup;
  span: Span;
}

/** Words of a requirement that mean one thing, and what they may mean. */
interface Place extends Span {
  found: Found[];
}

/** "PM", "EKS", "BW4": not a word but the name of a part. */
const CODE = /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u;

/** Several skills in one requirement, of which one is enough. */
const ANY_OF: ReadonlySet<string> = new Set(['oder', 'or', 'bzw', 'beziehungsweise']);

/** Between skills that are asked for side by side. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['&', 'sowie', 'plus']);

/**
 * What somebody means by a skill: the groups of that name; else those whose terms cover all of it; else those with the
 * longest parts of it. "Java und SQL" has two parts, each with the groups that show it; "Java oder Kotlin" is one part.
 * A word that means one group as such, and a narrower skill of another, means the former.
 * @returns parts in the order of the skill; none where no group knows any of it
 */
export function resolveSkill(skill: FoldedText, all: readonly CompiledGroup[]): SkillPart[] {
  const turned = turnedAround(skill);
  const named = all.filter(({ names }) => names.includes(skill.folded) || (turned !== null && names.includes(turned)));
  const found = all.flatMap((group) => group.whole.findAsName(skill).map((span) => ({ group, span })));
  const whole = found.filter(({ span }) => span.first === 0 && span.last === skill.words.length - 1);
  if (named.length > 0) return halvesOf(skill, named) ?? [alone(partOf(skill, whole, named))];
  if (whole.length > 0) return [alone(partOf(skill, whole))];
  const best = longest(found);
  if (best.length === 0) return [];
  const parts = alternatives(skill, overlapping(best));
  return parts.map((places, at) => ({
    ...oneOf(places.map((place) => withCode(skill, place) ?? partOf(skill, place.found))),
    apart: isSideBySide(skill, parts[at - 1]?.at(-1), places[0]),
  }));
}

const alone = (thing: Thing): SkillPart => ({ ...thing, apart: false });

function isSideBySide({ words }: FoldedText, before: Place | undefined, after: Place | undefined): boolean {
  if (!before || !after) return false;
  const between = words.slice(before.last + 1, after.first);
  if (between.length === 0) return words[before.last]?.behind === COMMA;
  return between.every(({ folded }) => SIDE_BY_SIDE.has(folded));
}

/** "SAP PM", "AWS MSK": a short name in capitals behind a tool is a part of it that no group knows. */
function withCode({ text, words }: FoldedText, { found, first, last }: Place): Thing | null {
  const [tool] = found;
  const code = words[last + 1];
  if (tool?.group.group.kind !== 'tool' || !code || ANY_OF.has(code.folded)) return null;
  const begin = words[last]?.end ?? 0;
  if (!/^[ -]$/u.test(text.slice(begin, code.start)) || !CODE.test(text.slice(code.start, code.end))) return null;
  const name = wordsAt({ words }, { first, last: last + 1 });
  return {
    meant: [{ group: tool.group, narrower: compileWords([name], tool.group.group) }],
    broader: [...new Set(found.map(({ group }) => group))],
  };
}

/** Places with "or" between them are one part, and so is the list before it: "Power BI, Tableau oder Qlik". */
function alternatives({ words }: FoldedText, places: readonly Place[]): Place[][] {
  const parts: { places: Place[]; isList: boolean }[] = [];
  for (const place of [...places].reverse()) {
    const next = parts.at(-1);
    const after = next?.places[0];
    const between = after ? words.slice(place.last + 1, after.first) : [];
    const isList = between.some(({ folded }) => ANY_OF.has(folded));
    if (next && (isList || (next.isList && between.length === 0))) {
      next.places.unshift(place);
      next.isList = true;
    } else parts.push({ places: [place], isList: false });
  }
  return parts.reverse().map((part) => part.places);
}

/** What words that belong together mean. */
function partOf(skill: FoldedText, found: readonly Found[], named: readonly CompiledGroup[] = []): Thing {
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

const wordsAt = ({ words }: Pick<FoldedText, 'words'>, { first, last }: Span): string =>
  words
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');

const oneOf = (parts: readonly Thing[]): Thing => ({
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

/** Groups whose words overlap are other names of one thing. */
function overlapping(found: readonly Found[]): Place[] {
  const places: Place[] = [];
  for (const one of [...found].sort((a, b) => a.span.first - b.span.first)) {
    const place = places.at(-1);
    if (place && one.span.first <= place.last) {
      place.found.push(one);
      place.last = Math.max(place.last, one.span.last);
    } else places.push({ ...one.span, found: [one] });
  }
  return places;
}
