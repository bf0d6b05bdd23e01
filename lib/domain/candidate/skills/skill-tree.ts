import { type CompiledGroup, type CompiledWords, compileGroup, type Span } from './compiled-group.ts';
import type { FoldedText } from './folded-text.ts';
import type { SkillGroup, SkillKind } from './skill-group.ts';
import type { SkillPart } from './skill-part.ts';

/** Words to look for, and what they are about. */
export interface WordsOfKind {
  find(text: FoldedText): Span[];
  kind: SkillKind;
}

/** Which groups show which: downwards everything counts, upwards nothing. */
export interface SkillTree {
  all: readonly CompiledGroup[];
  /** What shows a thing: its own words, narrower ones, and the groups below it with those below these. */
  shownBy(part: SkillPart): WordsOfKind[];
  /** General words of the groups above it. */
  broaderThan(part: SkillPart): WordsOfKind[];
}

export function skillTree(data: readonly SkillGroup[]): SkillTree {
  const all = data.map(compileGroup);
  const byId = new Map(all.map((one) => [idOf(one), one] as const));
  return {
    all,
    shownBy({ meant }) {
      const asSuch = meant.filter(({ narrower }) => narrower === null);
      const groups = asSuch.map(({ group }) => group);
      return [
        ...below(groups, byId).map((one) => ({
          find: withoutWords(one.whole, asSuch.find(({ group }) => group === one)?.without),
          kind: one.group.kind,
        })),
        ...meant.flatMap(({ group, narrower }) => (narrower ? [{ find: narrower.find, kind: group.group.kind }] : [])),
      ];
    },
    broaderThan({ meant, broader }) {
      const own = meant.filter(({ narrower }) => narrower === null).map(({ group }) => group);
      const reached = above([...own, ...broader], all).filter((group) => !own.includes(group));
      return reached.map((group) => ({
        find: (text) => asSuch(text, group, byId),
        kind: group.group.kind,
      }));
    },
  };
}

/** Finds words, but not where nothing stands but others. */
function withoutWords(words: CompiledWords, others: CompiledWords | undefined): (text: FoldedText) => Span[] {
  if (!others) return words.find;
  return (text) => {
    const left = others.find(text);
    return words.find(text).filter((span) => !left.some((one) => one.first <= span.first && one.last >= span.last));
  };
}

/** Where a text names a group as such: "SAP", and not within "SAP HCM". */
function asSuch(text: FoldedText, group: CompiledGroup, byId: ReadonlyMap<string, CompiledGroup>): Span[] {
  const spans = group.general.find(text);
  if (spans.length === 0) return spans;
  const all = below([group], byId).flatMap(({ whole }) => whole.find(text));
  return spans.filter(
    (span) =>
      !all.some(
        (one) => one.first <= span.first && one.last >= span.last && one.last - one.first > span.last - span.first,
      ),
  );
}

const idOf = ({ group }: CompiledGroup): string => group.names[0] ?? '';

/** With the groups that they show, and those that these show. */
function above(groups: readonly CompiledGroup[], all: readonly CompiledGroup[]): CompiledGroup[] {
  const reached = new Set(groups);
  for (const one of reached) {
    for (const group of all) if (group.group.shownBy.includes(idOf(one))) reached.add(group);
  }
  return [...reached];
}

/** With the groups that show them, and those that show these. */
function below(groups: readonly CompiledGroup[], byId: ReadonlyMap<string, CompiledGroup>): CompiledGroup[] {
  const reached = new Set(groups);
  for (const { group } of reached) {
    for (const id of group.shownBy) {
      const shown = byId.get(id);
      if (shown) reached.add(shown);
    }
  }
  return [...reached];
}
