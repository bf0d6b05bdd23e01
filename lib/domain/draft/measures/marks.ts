import type { PhraseMatch } from '../../language/matches.ts';
import type { Draft, DraftContext, Mark } from '../check.ts';

/** Every place of global patterns. */
export function marksOf(text: string, patterns: readonly RegExp[], reason?: string): Mark[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      ...(reason === undefined ? {} : { reason }),
    })),
  );
}

export const phraseMark = ({ at, found }: PhraseMatch): Mark => ({ start: at, end: at + found.length });

/** Of places that overlap, the first and longest. */
export function apart<One extends Mark>(marks: readonly One[]): One[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

/** Places with at most so many characters between them, as one: what lies between is the same passage. */
export function joined(marks: readonly Mark[], most: number): Mark[] {
  const passages: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last && start - last.end <= most) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages;
}

/** The word lists of the draft's language; null where it has none. */
export function lexiconFor({ language }: Draft, { lexicons }: Pick<DraftContext, 'lexicons'>) {
  return language === null ? null : lexicons[language];
}
