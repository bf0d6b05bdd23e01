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

/** Shortest stem that is also found inside a compound; "Pflege" in "Pflegeplanung", but no "care" in "career". */
const IN_COMPOUND = 5;

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
  const stems = parts.map(({ word }) => stem(word));
  return topics
    .flatMap((topic) => {
      const wanted = split(topic).flatMap(({ word }) => (SMALL.has(word.toLowerCase()) ? [] : [stem(word)]));
      const match = findTogether(text, parts, stems, wanted);
      return match ? [{ topic, ...match }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Words cut at inner hyphens, so that "Retrofit-Projekte" holds "Retrofit". */
function split(text: string): Token[] {
  return tokens(text).flatMap(({ word, at }) =>
    Array.from(word.matchAll(/[^‐‑-]+/gu), (part) => ({ word: part[0], at: at + part.index })),
  );
}

function findTogether(
  text: string,
  parts: readonly Token[],
  stems: readonly string[],
  wanted: readonly string[],
): Pick<TopicMatch, 'at' | 'found'> | null {
  if (wanted.length === 0) return null;
  for (let from = 0; from < parts.length; from += 1) {
    if (!wanted.some((word) => holds(stems[from] ?? '', word))) continue;
    const places = wanted.map((word) => {
      const near = stems.slice(from, from + wanted.length + GAP).findIndex((stemmed) => holds(stemmed, word));
      return near === -1 ? -1 : from + near;
    });
    const last = parts[Math.max(...places)];
    const first = parts[from];
    if (places.includes(-1) || !first || !last) continue;
    return { at: first.at, found: text.slice(first.at, last.at + last.word.length) };
  }
  return null;
}

function holds(word: string, wanted: string): boolean {
  return word === wanted || (wanted.length >= IN_COMPOUND && word.includes(wanted));
}
