import type { CompiledGroup, Span } from './compiled-group.ts';
import type { FoldedText } from './folded-text.ts';

interface Found {
  group: CompiledGroup;
  span: Span;
}

/** Several skills in one requirement, of which one is enough. */
const ANY_OF: ReadonlySet<string> = new Set(['oder', 'or', 'bzw', 'beziehungsweise']);

/**
 * Which groups somebody means by a skill: those of that name; else those whose terms cover all of it; else those with the
 * longest parts of it. "Java und SQL" has two parts, each with the groups that show it; of "Java oder Kotlin" one is enough.
 * @returns parts in the order of the skill; none where no group knows any of it
 */
export function resolveSkill(skill: FoldedText, all: readonly CompiledGroup[]): CompiledGroup[][] {
  const named = all.filter(({ names }) => names.includes(skill.folded));
  if (named.length > 0) return [named];
  const found = all.flatMap((group) => group.findAsName(skill).map((span) => ({ group, span })));
  const whole = found.filter(({ span }) => span.first === 0 && span.last === skill.words.length - 1);
  if (whole.length > 0) return [groupsOf(whole)];
  const best = longest(found);
  if (best.length === 0) return [];
  return skill.words.some(({ folded }) => ANY_OF.has(folded)) ? [groupsOf(best)] : partsOf(best);
}

const groupsOf = (found: readonly Found[]): CompiledGroup[] => [...new Set(found.map(({ group }) => group))];

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
function partsOf(found: readonly Found[]): CompiledGroup[][] {
  const parts: { last: number; found: Found[] }[] = [];
  for (const one of [...found].sort((a, b) => a.span.first - b.span.first)) {
    const part = parts.at(-1);
    if (part && one.span.first <= part.last) {
      part.found.push(one);
      part.last = Math.max(part.last, one.span.last);
    } else parts.push({ last: one.span.last, found: [one] });
  }
  return parts.map((part) => groupsOf(part.found));
}
