import { stem } from '../../../language/stem.ts';
import { type Token, tokens } from '../../../language/tokens.ts';

export interface TopicMatch {
  /** As told by the company or the person. */
  topic: string;
  /** Verbatim piece of the text. */
  found: string;
  /** UTF-16 offset of `found`. */
  at: number;
}

/** Shortest stem that is trusted, also inside a compound ("Pflege" in "Pflegeplanung"); "career" has the stem "care". */
const SURE = 5;

/** Endings that a shorter word may have. */
const ENDINGS = ['', 's', 'e', 'n', 'en', 'es'];

/** Words that may stand between those of one topic ("Planung der Pflege"). */
const GAP = 2;

/** Words of a topic that need not stand in the text. */
const SMALL = new Set('der die das des dem den und in im für von mit zu the and of in for to with'.split(' '));

/**
 * Where topics stand in a text, in text order. All words of a topic must stand close together, in any order and form;
 * a short one ("KI") as a whole word. Topics are matched as words, never by meaning.
 */
export function findTopics(text: string, topics: readonly string[]): TopicMatch[] {
  const parts = split(text);
  return topics
    .flatMap((topic) => {
      const match = findTogether(
        text,
        parts,
        split(topic).filter(({ lower }) => !SMALL.has(lower)),
      );
      return match ? [{ topic, ...match }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

interface Part extends Token {
  lower: string;
  stem: string;
}

/** Words cut at inner hyphens, so that "Retrofit-Projekte" holds "Retrofit". */
function split(text: string): Part[] {
  return tokens(text).flatMap(({ word, at }) =>
    Array.from(word.matchAll(/[^‐‑-]+/gu), ({ 0: part, index }) => ({
      word: part,
      at: at + index,
      lower: part.toLowerCase(),
      stem: stem(part),
    })),
  );
}

function findTogether(
  text: string,
  parts: readonly Part[],
  wanted: readonly Part[],
): Pick<TopicMatch, 'at' | 'found'> | null {
  if (wanted.length === 0) return null;
  for (let from = 0; from < parts.length; from += 1) {
    const near = parts.slice(from, from + wanted.length + GAP);
    const places = wanted.map((word) => near.findIndex((part) => holds(part, word)));
    const first = near[0];
    const last = near[Math.max(...places)];
    if (places.includes(-1) || !places.includes(0) || !first || !last) continue;
    return { at: first.at, found: text.slice(first.at, last.at + last.word.length) };
  }
  return null;
}

function holds(part: Part, wanted: Part): boolean {
  if (wanted.stem.length >= SURE) return part.stem.includes(wanted.stem);
  return part.lower.startsWith(wanted.lower) && ENDINGS.includes(part.lower.slice(wanted.lower.length));
}
