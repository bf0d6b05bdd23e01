import { remembered } from '../../language/remembered.ts';
import type { Mark } from '../check.ts';
import type { DraftLexicon, Tell, TellKind } from '../lexicon.ts';
import { apart } from './marks.ts';

export interface TellMark extends Mark {
  reason: TellKind;
  weight: number;
}

/** Hits of one pattern that count; the third is the same habit. */
const COUNTED = 2;

/** Paragraphs that are held; each kept letter of one that is being typed is another. */
const PARAGRAPHS = 100;

interface Hit {
  start: number;
  end: number;
}

/** Turns of borrowed prose and their places; further hits of the same pattern weigh nothing, and are marked all the same. */
export function tellsIn(text: string, lexicon: Pick<DraftLexicon, 'tells'>): TellMark[] {
  const hitsIn = hitsOf(lexicon.tells);
  const paragraphs = paragraphsOf(text).map(({ text: paragraph, at }) => ({ hits: hitsIn(paragraph), at }));
  return apart(
    lexicon.tells.flatMap(({ kind, weight }, tell) =>
      paragraphs
        .flatMap(({ hits, at }) => (hits[tell] ?? []).map(({ start, end }) => ({ start: at + start, end: at + end })))
        .map((hit, nth) => ({ ...hit, reason: kind, weight: nth < COUNTED ? weight : 0 })),
    ),
  );
}

const finders = new WeakMap<readonly Tell[], (paragraph: string) => readonly (readonly Hit[])[]>();

/** The places of every turn in a paragraph: while somebody types, all paragraphs but one are those of a moment ago. */
function hitsOf(tells: readonly Tell[]): (paragraph: string) => readonly (readonly Hit[])[] {
  const kept = finders.get(tells);
  if (kept) return kept;
  const find = remembered(
    (paragraph) =>
      tells.map(({ pattern }) =>
        Array.from(paragraph.matchAll(pattern), ({ 0: found, index }) => ({
          start: index,
          end: index + found.trimEnd().length,
        })),
      ),
    PARAGRAPHS,
  );
  finders.set(tells, find);
  return find;
}

/** Cut inside the empty line, so that each paragraph still begins and ends with a line break. */
function paragraphsOf(text: string): { text: string; at: number }[] {
  let at = 0;
  return text.split(/(?<=\n)(?=\n)/).map((paragraph) => {
    const one = { text: paragraph, at };
    at += paragraph.length;
    return one;
  });
}
