import { type Span, search } from './compiled-group.ts';
import { contextOf } from './context.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import { resolveSkill } from './resolve-skill.ts';
import type { SkillCues, SkillGroup } from './skill-group.ts';
import type { SkillPart } from './skill-part.ts';
import { skillTree, type WordsOfKind } from './skill-tree.ts';

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

/** How one thing that is asked for is looked for. */
export interface SkillLook {
  find: FindSkill;
  /** What the thing is a narrower one of, by its general words: for Figma "UX design", and no other tool. */
  findBroader: FindSkill;
  /** It may be shown elsewhere than the thing before it: "Java und SQL", not "Vertrieb von Drehmaschinen". */
  apart: boolean;
}

/** What people mean by a skill, found in texts. */
export interface SkillFinder {
  /** @param skill as somebody wrote it: "SPS-Programmierung", "Deutsch B2", or a word that no group knows */
  finderOf(skill: string): FindSkill;
  /** How each thing that a requirement asks for is looked for: "Java und SQL" are two. */
  partsOf(requirement: string): readonly SkillLook[];
  /** Whether a group knows the skill, or only its own words are looked for. */
  knows(skill: string): boolean;
}

/**
 * Finds skills by alias groups: word borders, German compounds, inflections, and what negates a skill around it. A skill is
 * shown by its own words and by narrower ones, never by a broader one. A skill that no group knows is looked for by its own
 * words.
 */
export function createSkillFinder(groups: readonly SkillGroup[], cues: SkillCues): SkillFinder {
  const tree = skillTree(groups);
  const known = new Map<string, readonly SkillLook[]>();
  const lookFor = (part: SkillPart): SkillLook => ({
    find: byWords(tree.shownBy(part), cues),
    findBroader: byWords(tree.broaderThan(part), cues),
    apart: part.apart,
  });
  const partsOf = (skill: string): readonly SkillLook[] => {
    const before = known.get(skill);
    if (before) return before;
    const parts = resolveSkill(foldText(skill), tree.all);
    const looks =
      parts.length > 0 ? parts.map(lookFor) : [{ find: byOwnWords(skill, cues), findBroader: () => [], apart: false }];
    known.set(skill, looks);
    return looks;
  };
  return {
    finderOf(skill) {
      const parts = partsOf(skill);
      const [only] = parts;
      return parts.length === 1 && only ? only.find : (text) => merged(parts.flatMap(({ find }) => find(text)));
    },
    partsOf,
    knows: (skill) => resolveSkill(foldText(skill), tree.all).length > 0,
  };
}

const byWords =
  (wanted: readonly WordsOfKind[], cues: SkillCues): FindSkill =>
  (text) => {
    const context = contextOf(text, cues);
    const spans = wanted.flatMap(({ find, kind }) =>
      find(text).filter(({ first, last }) => context.stands(first, last, kind)),
    );
    return hitsOf(text, spans);
  };

/** In text order, none overlapping. */
function merged(hits: readonly SkillHit[]): SkillHit[] {
  const kept: SkillHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}

/** The skill's own words side by side, as written; what is too short to say anything is not looked for. */
function byOwnWords(skill: string, cues: SkillCues): FindSkill {
  const words = foldText(skill).words.map(({ folded }) => folded);
  if (words.join('').length < 4) return () => [];
  const find = search([words.join(' ')]);
  return (text) => {
    const context = contextOf(text, cues);
    return hitsOf(
      text,
      find(text).filter(({ first, last }) => context.stands(first, last, 'field')),
    );
  };
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
