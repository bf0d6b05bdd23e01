import { contextOf } from './context.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import type { SkillCues, SkillGroup, SkillKind } from './skill-group.ts';
import { patternsOf, readTerm } from './term-source.ts';

/** A place that shows a skill. */
export interface SkillHit {
  /** Verbatim. */
  word: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** Finds one skill in a text; hits in text order, none overlapping. */
export type FindSkill = (text: FoldedText) => SkillHit[];

/** What people mean by a skill, found in texts. */
export interface SkillFinder {
  /** @param skill as somebody wrote it: "SPS-Programmierung", "Deutsch B2", or a word that no group knows */
  finderOf(skill: string): FindSkill;
  /** Whether a group knows the skill, or only its own words are looked for. */
  knows(skill: string): boolean;
}

interface Span {
  first: number;
  last: number;
}

interface Compiled {
  group: SkillGroup;
  names: readonly string[];
  find(text: FoldedText): Span[];
  /** As `find`, by terms that begin where a word begins: "Laserreinigung" is more than "Reinigung". */
  findAsName(skill: FoldedText): Span[];
}

/** Craft terms before these name a product or its maker. */
const PRODUCTS =
  '(?![\\u0001\\u0002](?:software|equipment|gerate?|magazine|verlag|versicherung|insurance|zubehor|supplies))';

/**
 * Finds skills by alias groups: word borders, German compounds, inflections, and what negates a skill around it. A skill
 * that no group knows is looked for by its own words.
 */
export function createSkillFinder(groups: readonly SkillGroup[], cues: SkillCues): SkillFinder {
  const compiled = new Map<string, Compiled>(groups.map((group) => [group.names[0] ?? '', compile(group)] as const));
  const all = [...compiled.values()];
  const known = new Map<string, FindSkill>();
  const groupsOf = (skill: string): Compiled[] => withShown(groupsFor(foldText(skill), all), compiled);
  const finderFor = (skill: string): FindSkill => {
    const meant = groupsOf(skill);
    const own = meant.length === 0 ? ownWords(skill) : null;
    return (text) => {
      const context = contextOf(text, cues);
      const spans = meant.flatMap((one) =>
        one.find(text).filter(({ first, last }) => context.stands(first, last, one.group.kind)),
      );
      const kind: SkillKind = meant[0]?.group.kind ?? 'field';
      if (own) spans.push(...own(text).filter(({ first, last }) => context.stands(first, last, kind)));
      return hitsOf(text, spans);
    };
  };
  return {
    finderOf(skill) {
      const finder = known.get(skill) ?? finderFor(skill);
      known.set(skill, finder);
      return finder;
    },
    knows: (skill) => groupsOf(skill).length > 0,
  };
}

function compile(group: SkillGroup): Compiled {
  return {
    group,
    names: group.names.map((name) => foldText(name).folded),
    find: onFirstUse(() => patternOf(group)),
    findAsName: onFirstUse(() => patternOf({ ...group, terms: group.terms.filter((term) => !term.startsWith('*')) })),
  };
}

/** Patterns are made when they are needed: one opening asks for a dozen groups of four hundred. */
function onFirstUse(make: () => (text: FoldedText) => Span[]): (text: FoldedText) => Span[] {
  let made: ((text: FoldedText) => Span[]) | null = null;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

function patternOf({ names, terms, unless, kind }: SkillGroup): (text: FoldedText) => Span[] {
  const wanted = search(
    [...names.filter((name) => !isRestricted(name, terms)), ...terms],
    kind === 'craft' ? PRODUCTS : '',
  );
  const spoiled = unless.length > 0 ? search(unless) : () => [];
  return (text) => {
    const spans = wanted(text);
    if (spans.length === 0) return spans;
    const spoilers = spoiled(text);
    return spans.filter((span) => !spoilers.some((one) => one.first <= span.last && span.first <= one.last));
  };
}

/** A name that stands among the terms with a mark counts only as the mark allows. */
function isRestricted(name: string, terms: readonly string[]): boolean {
  const marked = terms.filter((term) => /^=|[.?~]$/u.test(term)).map((term) => term.replace(/^=|[.?~]+$/gu, ''));
  return name.length < 3 || marked.some((term) => term.toLowerCase() === name.toLowerCase());
}

function search(terms: readonly string[], behind = ''): (text: FoldedText) => Span[] {
  const { folded, raw } = patternsOf(terms.map(readTerm), behind);
  return (text) => [
    ...(folded ? spansIn(text.folded, folded, text.foldedStarts) : []),
    ...(raw ? spansIn(text.raw, raw, text.rawStarts) : []),
  ];
}

function spansIn(whole: string, pattern: RegExp, starts: readonly number[]): Span[] {
  return Array.from(whole.matchAll(pattern), ({ 0: found, index }) => ({
    first: wordAt(starts, index),
    last: wordAt(starts, index + found.length - 1),
  }));
}

/** The word that an offset lies in; binary search over the beginnings. */
function wordAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Groups of that name; else those whose terms cover the whole skill; else those with the longest part of it. */
function groupsFor(skill: FoldedText, all: readonly Compiled[]): Compiled[] {
  const named = all.filter(({ names }) => names.includes(skill.folded));
  if (named.length > 0) return named;
  const lastWord = skill.words.length - 1;
  const found = all.flatMap((one) => one.findAsName(skill).map((span) => ({ one, span })));
  const whole = found.filter(({ span }) => span.first === 0 && span.last === lastWord);
  const best = whole.length > 0 ? whole : longest(found);
  return [...new Set(best.map(({ one }) => one))];
}

function longest<Found extends { span: Span }>(found: readonly Found[]): Found[] {
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

/** With the groups that show it, and those that show these. */
function withShown(groups: readonly Compiled[], all: ReadonlyMap<string, Compiled>): Compiled[] {
  const reached = new Set(groups);
  for (const { group } of reached) {
    for (const id of group.shownBy) {
      const shown = all.get(id);
      if (shown) reached.add(shown);
    }
  }
  return [...reached];
}

/** The skill's own words side by side, as written; null where they say nothing by themselves. */
function ownWords(skill: string): ((text: FoldedText) => Span[]) | null {
  const words = foldText(skill).words.map(({ folded }) => folded);
  if (words.join('').length < 4) return null;
  return search([words.join(' ')]);
}

function hitsOf({ text, words }: FoldedText, spans: readonly Span[]): SkillHit[] {
  const sorted = [...spans].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Span[] = [];
  for (const span of sorted) if (span.first > (kept.at(-1)?.last ?? -1)) kept.push(span);
  return kept.flatMap(({ first, last }) => {
    const start = words[first]?.start;
    const end = words[last]?.end;
    return start === undefined || end === undefined ? [] : [{ word: text.slice(start, end), start, end }];
  });
}
