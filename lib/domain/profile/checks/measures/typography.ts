import { graphemeCount } from '../../../language/graphemes.ts';
import type { Place } from '../check.ts';
import { capitalRuns } from './capitals.ts';
import { emojiIn } from './emoji.ts';
import type { PlacedText } from './own-texts.ts';
import { PSEUDO_LETTERS } from './pseudo-letters.ts';

export interface TypographyFinding {
  kind: 'pseudo-letters' | 'capitals' | 'emoji' | 'marks';
  /** Verbatim. */
  quote: string;
  place: Place;
}

const ALL_PSEUDO = new RegExp(PSEUDO_LETTERS, 'gu');
const MARKS = /[!?]{3,}/gu;

/** Emoji in a row that are quoted. */
const QUOTED = 5;

/** What makes a text hard to read, to search and to read aloud, place by place. */
export function typographyFindings(texts: readonly PlacedText[], names: string): TypographyFinding[] {
  return texts.flatMap(({ text, place }) => {
    // One sign alone may be a formula or an info sign; two and more are a font.
    const pseudo = Array.from(text.matchAll(ALL_PSEUDO)).find(([found]) => [...found].length > 1);
    const emoji = emojiFlood(text);
    const found: Omit<TypographyFinding, 'place'>[] = [
      ...(pseudo ? [{ kind: 'pseudo-letters' as const, quote: wordAt(text, pseudo.index) }] : []),
      ...shouted(text, names).map((quote) => ({ kind: 'capitals' as const, quote })),
      ...(emoji === null ? [] : [{ kind: 'emoji' as const, quote: emoji }]),
      ...Array.from(text.matchAll(MARKS), (match) => ({ kind: 'marks' as const, quote: marksAt(text, match) })),
    ];
    return found.map((finding) => ({ ...finding, place }));
  });
}

/** All headings in capitals are one habit and count as one. */
function shouted(text: string, names: string): string[] {
  const runs = capitalRuns(text, names);
  const headings = runs.filter(({ heading }) => heading).slice(0, 1);
  return [...runs.filter(({ heading }) => !heading), ...headings].sort((a, b) => a.at - b.at).map(({ found }) => found);
}

/** The first emoji in a row, where there are three and more, and more than one per hundred characters. */
function emojiFlood(text: string): string | null {
  const all = emojiIn(text);
  const [first] = all;
  if (!first || all.length < 3 || all.length * 100 <= graphemeCount(text)) return null;
  let end = first.at + first.found.length;
  for (const { at, found } of all.slice(1, QUOTED)) {
    if (at !== end) break;
    end += found.length;
  }
  return text.slice(first.at, end);
}

/** The stretch without a blank around a place, at most 60 units. */
function wordAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const word = /^\S*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return before.replace(/^[\udc00-\udfff]/, '') + word.replace(/[\ud800-\udbff]$/, '');
}

/** The marks with the word before them. */
function marksAt(text: string, { index, 0: marks }: RegExpExecArray): string {
  const before = /[^\s!?]*\s?$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  return before.replace(/^[\udc00-\udfff]/, '').trimStart() + marks.slice(0, 10);
}
