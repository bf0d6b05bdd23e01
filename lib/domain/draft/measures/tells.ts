import type { Mark } from '../check.ts';
import type { DraftLexicon, TellKind } from '../lexicon.ts';
import { apart } from './marks.ts';

export interface TellMark extends Mark {
  reason: TellKind;
  weight: number;
}

/** Hits of one pattern that count; the third is the same habit. */
const COUNTED = 2;

/** Turns of borrowed prose and their places; further hits of the same pattern weigh nothing, and are marked all the same. */
export function tellsIn(text: string, { tells }: Pick<DraftLexicon, 'tells'>): TellMark[] {
  return apart(
    tells.flatMap(({ kind, weight, pattern }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }, nth) => ({
        start: index,
        end: index + found.trimEnd().length,
        reason: kind,
        weight: nth < COUNTED ? weight : 0,
      })),
    ),
  );
}
