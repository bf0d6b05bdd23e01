import type { GramWord } from './grams.ts';
import { likenessOf, plain } from './likeness.ts';

export interface EvidenceWord {
  /** As written in the post. */
  post: string;
  /** As written in the theme's keywords or title. */
  theme: string;
}

/** What a theme goes by: a keyword of one word or several, its title, a word of its claim. */
export interface Phrase {
  words: readonly GramWord[];
  /** 0 to 1: what one of its words says by itself; all words of a longer phrase together say 1 each. */
  alone: number;
}

/** A word of one theme or several. */
interface Known {
  folded: string;
  owners: Map<number, Owner>;
}

interface Owner {
  word: string;
  alone: number;
  /** Longer phrases that hold the word, folded. */
  phrases: (readonly string[])[];
}

/** A word of a post that fits a word of a theme. */
interface Hit extends Owner {
  theme: number;
  likeness: number;
}

interface Pair extends EvidenceWord {
  weight: number;
}

/** Sum at which the gate opens; measured on two sets, and on a third kept apart. */
const ENOUGH = 0.4;
/** How strongly the likest theme takes a word for itself. */
const OWNERSHIP = 3;

/**
 * Finds the pairs of words that show a post and a theme to speak of the same thing. A word that several themes go by is
 * shared among them, however it is inflected, and shows little for any; a part of a longer keyword says less than all of it.
 * @returns for a post, the pairs of each theme in their order, the strongest first, at most `most`; none where they don't do
 */
export function createEvidence(
  themes: readonly (readonly Phrase[])[],
  most = 3,
): (post: readonly GramWord[]) => EvidenceWord[][] {
  const near = nearIn(wordsOf(themes));
  const before = new Map<string, readonly Hit[]>();
  const hitsOf = (folded: string): readonly Hit[] => {
    const known = before.get(folded);
    if (known) return known;
    const found = hits(folded, near(folded));
    if (before.size < REMEMBERED) before.set(folded, found);
    return found;
  };
  return (post) => {
    const said = new Map<string, string>();
    for (const { folded, word } of post) if (!said.has(folded) && hitsOf(folded).length > 0) said.set(folded, word);
    const pairs = themes.map((): Pair[] => []);
    for (const [folded, word] of said) share(word, hitsOf(folded), said, pairs);
    return pairs.map((list) => opened(list, most));
  };
}

/** Words of posts whose likeness is kept; a feed says the same words over and over. */
const REMEMBERED = 5_000;

function wordsOf(themes: readonly (readonly Phrase[])[]): Known[] {
  const known = new Map<string, Known>();
  themes.forEach((phrases, theme) => {
    for (const { words, alone } of phrases) {
      for (const { word, folded } of words) {
        const one = known.get(folded) ?? { folded, owners: new Map<number, Owner>() };
        known.set(folded, one);
        const owner = one.owners.get(theme) ?? { word, alone: 0, phrases: [] };
        owner.alone = Math.max(owner.alone, alone);
        if (words.length > 1) owner.phrases.push(words.map((other) => other.folded));
        one.owners.set(theme, owner);
      }
    }
  });
  return [...known.values()];
}

/** Words can only be alike that begin or end alike; so few have to be compared. */
function nearIn(all: readonly Known[]): (folded: string) => Iterable<Known> {
  const [starts, ends] = [new Map<string, Known[]>(), new Map<string, Known[]>()];
  const put = (map: Map<string, Known[]>, key: string, one: Known): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of all) {
    put(starts, startOf(one.folded), one);
    put(ends, endOf(one.folded), one);
  }
  return (folded) => new Set([...(starts.get(startOf(folded)) ?? []), ...(ends.get(endOf(folded)) ?? [])]);
}

const startOf = (folded: string): string => plain(folded).slice(0, 4);
const endOf = (folded: string): string => folded.slice(-5);

/** The likest word of each theme. */
function hits(folded: string, near: Iterable<Known>): Hit[] {
  const best = new Map<number, Hit>();
  for (const one of near) {
    const likeness = likenessOf(folded, one.folded);
    if (likeness === 0) continue;
    for (const [theme, owner] of one.owners) {
      const other = best.get(theme);
      if (!other || likeness * owner.alone > other.likeness * other.alone)
        best.set(theme, { ...owner, theme, likeness });
    }
  }
  return [...best.values()];
}

/** A word counts for a theme by the theme's share of it. */
function share(word: string, all: readonly Hit[], said: ReadonlyMap<string, string>, pairs: readonly Pair[][]): void {
  const isSaid = ({ phrases }: Hit): boolean => phrases.some((phrase) => phrase.every((one) => said.has(one)));
  const weights = all.map((hit) => hit.likeness * (isSaid(hit) ? 1 : hit.alone));
  const sum = weights.reduce((before, weight) => before + weight ** OWNERSHIP, 0);
  all.forEach((hit, at) => {
    const weight = weights[at] ?? 0;
    pairs[hit.theme]?.push({ post: word, theme: hit.word, weight: (weight * weight ** OWNERSHIP) / sum });
  });
}

function opened(pairs: Pair[], most: number): EvidenceWord[] {
  if (pairs.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return [];
  return pairs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ post, theme }) => ({ post, theme }));
}
