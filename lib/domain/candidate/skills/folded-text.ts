import { fold } from '../../angles/ranking/grams.ts';

/** Separators between words, one character each, so that patterns can tell them apart. */
const BLANK = '\u0001';
const HYPHEN = '\u0002';
export const BREAK = '\u0003';
/** A slash, point or apostrophe without a blank: "CI/CD", "Node.js". */
const JOINT = '\u0004';
/** The point of an initial ("Prof. R. Lindner"): no border of a word. */
const INITIAL = '\u0005';
export const COMMA = '\u0006';

/** A word of the text, folded, with its place (UTF-16 offsets). */
export interface FoldedWord {
  folded: string;
  start: number;
  end: number;
  /** What stands behind it. */
  behind: string;
}

/** A text as one string of folded words and separators, and the same with its capitals. */
export interface FoldedText {
  text: string;
  words: readonly FoldedWord[];
  folded: string;
  raw: string;
  /** Offset in `folded` and in `raw` at which each word begins. */
  foldedStarts: readonly number[];
  rawStarts: readonly number[];
}

/** Letters and digits with "++" or "#" behind them, a gender sign before "in", ".NET", and "&". */
const WORD =
  /\.(?:NET|net|Net)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?<=\p{N})[.,]\p{N}+)?(?:\+\+|#)?(?:[*:_](?=in)in(?:nen)?(?!\p{L}))?|&/gu;

/** Points behind these belong to the word. */
const ABBREVIATIONS =
  /^(?:dipl|staatl|gepr|kfm|kaufm|techn|eidg|ing|inkl|bzw|ca|allg|mind|min|max|dr|prof|no|nr|incl|approx)$/u;

/** Digraphs as the vowel they stand for, so that "Waerme" and "Wärme" meet; not behind a vowel ("neue", "Steuer"). */
const DIGRAPH = /(?<![aeiouq])(?:ae|oe|ue)/gu;

/** A word as it is compared. "und", "and" and "&" are one. */
export function foldSkillWord(word: string): string {
  const folded = fold(word)
    .replace(/[*:_]/g, '')
    .replace(DIGRAPH, (pair) => pair.charAt(0));
  return folded === 'und' || folded === 'and' ? '&' : folded;
}

/** Takes a text apart once for every skill. Linear. */
export function foldText(text: string): FoldedText {
  const matches = Array.from(text.matchAll(WORD));
  const words = matches.map((match, at): FoldedWord => {
    const end = match.index + match[0].length;
    const next = matches[at + 1]?.index ?? text.length;
    return {
      folded: foldSkillWord(match[0]),
      start: match.index,
      end,
      behind: at + 1 < matches.length ? separator(text.slice(end, next), match[0]) : BREAK,
    };
  });
  const raws = words.map(({ folded, start, end }) => (folded === '&' ? '&' : text.slice(start, end)));
  const [folded, foldedStarts] = joined(
    words,
    words.map((word) => word.folded),
  );
  const [raw, rawStarts] = joined(words, raws);
  return { text, words, folded, raw, foldedStarts, rawStarts };
}

function separator(gap: string, before: string): string {
  if (gap === '') return JOINT;
  if (/^[^\S\n]+$/u.test(gap)) return BLANK;
  if (/^[-‐‑]$/u.test(gap)) return HYPHEN;
  if (/^[/'’.·]$/u.test(gap)) return JOINT;
  if (/^-? ?\/ ?-?$|^- $/u.test(gap)) return COMMA;
  if (/^\.[^\S\n]+$/u.test(gap)) {
    if (ABBREVIATIONS.test(before.toLowerCase())) return BLANK;
    return /^\p{L}$/u.test(before) ? INITIAL : BREAK;
  }
  return /^["„“”»«]?,[^\S\n]*["„“”»«]?$/u.test(gap) ? COMMA : BREAK;
}

function joined(words: readonly FoldedWord[], forms: readonly string[]): [string, number[]] {
  const starts: number[] = [];
  let whole = '';
  words.forEach(({ behind }, at) => {
    starts.push(whole.length);
    whole += `${forms[at] ?? ''}${behind}`;
  });
  return [whole, starts];
}
