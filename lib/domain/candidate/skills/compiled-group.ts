import { type FoldedText, foldSkillWord, foldText } from './folded-text.ts';
import type { SkillGroup } from './skill-group.ts';
import { patternsOf, readTerm, type TermSearch } from './term-source.ts';

/** Words of a text, by their numbers. */
export interface Span {
  first: number;
  last: number;
}

/** Words that mean one thing, with their patterns. */
export interface CompiledWords {
  find(text: FoldedText): Span[];
  /** As `find`, by terms that begin where a word begins: "Laserreinigung" is more than "Reinigung". */
  findAsName(skill: FoldedText): Span[];
  /** As `findAsName`, and nothing but the usual second parts stands behind: "Projektmanagementsoftware" is more. */
  findAsMeant(skill: FoldedText): Span[];
  /** How many terms there are. */
  size: number;
}

/** A group with its patterns. */
export interface CompiledGroup {
  group: SkillGroup;
  names: readonly string[];
  /** Everything that shows the skill, narrower ones too. */
  whole: CompiledWords;
  /** What means the skill as such. */
  general: CompiledWords;
  narrower: readonly CompiledWords[];
}

/** Craft terms before these name a product or its maker. */
const PRODUCTS =
  '(?![\\u0001\\u0002](?:software|equipment|gerate?|magazine|verlag|versicherung|insurance|zubehor|supplies))';

export function compileGroup(group: SkillGroup): CompiledGroup {
  const { names, terms, narrower } = group;
  const general = [...names.filter((name) => !isRestricted(name, terms)), ...terms];
  return {
    group,
    names: names.map((name) => foldText(name).folded),
    whole: compileWords([...general, ...narrower.flat()], group),
    general: compileWords(general, group),
    narrower: narrower.map((same) => compileWords(same, group)),
  };
}

export function compileWords(terms: readonly string[], group: Pick<SkillGroup, 'kind' | 'unless'>): CompiledWords {
  const begun = terms.filter((term) => !term.startsWith('*'));
  return {
    find: onFirstUse(() => finderOf(terms, group)),
    findAsName: ifBegun(
      begun,
      onFirstUse(() => finderOf(begun, group)),
    ),
    findAsMeant: onFirstUse(() => finderOf(begun, group, true)),
    size: terms.length,
  };
}

/** Letters by which a word can be told from most others. */
const BEGINNING = 3;

/** Asks only where a word begins as one of the terms does: making four hundred patterns for one opening takes seconds. */
function ifBegun(terms: readonly string[], find: (text: FoldedText) => Span[]): (text: FoldedText) => Span[] {
  let known: ReadonlySet<string> | null = null;
  return (text) => {
    known ??= new Set(terms.map(beginningOf));
    return text.words.some(({ folded }) => beginningsOf(folded).some((some) => known?.has(some))) ? find(text) : [];
  };
}

/** The last letter of a short term may be another in its plural: "city", "cities". */
function beginningOf(term: string): string {
  const [word = ''] = term.replace(/^=/u, '').split(/[\s/-]/u);
  const letters = foldSkillWord(word.replace(/[*.?~]+$/u, ''));
  return letters.slice(0, Math.min(BEGINNING, Math.max(1, letters.length - 1)));
}

const beginningsOf = (word: string): string[] => Array.from({ length: BEGINNING }, (_, at) => word.slice(0, at + 1));

/** Patterns are made when they are needed: one opening asks for a dozen groups of four hundred. */
function onFirstUse(make: () => (text: FoldedText) => Span[]): (text: FoldedText) => Span[] {
  let made: ((text: FoldedText) => Span[]) | null = null;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

function finderOf(
  terms: readonly string[],
  { unless, kind }: Pick<SkillGroup, 'kind' | 'unless'>,
  isClosed = false,
): (text: FoldedText) => Span[] {
  const wanted = search(terms, { behind: kind === 'craft' ? PRODUCTS : '', isClosed });
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

/** Finds terms in texts; not looking at what stands around them. */
export function search(terms: readonly string[], how: TermSearch = {}): (text: FoldedText) => Span[] {
  const { folded, raw } = patternsOf(terms.map(readTerm), how);
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
