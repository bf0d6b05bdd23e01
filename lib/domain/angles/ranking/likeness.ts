import { stem } from '../../language/stem.ts';

/** Letters at which one word inside another is a part of a compound, and no chance. */
const PART = 5;
/** What has to be left of the compound before its last part: "Getriebe" is no "Ge" and "Betrieb". */
const REST = 3;
/** Letters that two words begin with, alike, and the share of the shorter one they are: "Instandhalter", "Instandhaltung". */
const BEGINNING = 7;
const BEGINNING_SHARE = 0.6;
/** An ending, no second word: "Handwerk" and "Handwerker", "apprentice" and "apprenticeship". */
const ENDING = /^(?:\p{L}{1,3}|ship|ment|ness)$/u;

/** The post says the theme's word as the first part of a longer one, or as the last. */
const FIRST = 0.9;
const LAST = 0.7;
const BEGUN = 0.7;
/** The post says only a part of the theme's word: "Schweißen" of "Schweißkurs", "Kurve" of "Heizkurve". */
const ONLY_FIRST = 0.45;
const ONLY_LAST = 0.35;

/**
 * How surely a word of a post speaks of what a word of a theme means: the same stem, or a part at one end of a compound.
 * Letters shared in the middle or in passing count for nothing: "contract" is no "contact", "Getriebe" no "Betrieb".
 * @param post folded
 * @param theme folded
 * @returns 0 to 1
 */
export function likenessOf(post: string, theme: string): number {
  if (post === theme) return 1;
  const [a, b] = [plain(post), plain(theme)];
  // Nothing below holds without two letters in common at one end; asking that first spares the stems.
  if (a.slice(0, 2) !== b.slice(0, 2) && !a.endsWith(b) && !b.endsWith(a)) return 0;
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y) return 1;
  return Math.max(partOf(a, b), partOf(x, y)) || (beginAlike(a, b) ? BEGUN : 0);
}

const PARTICIPLE = /^(ab|an|auf|aus|ein|mit|nach|um|vor|weg|zu|zuruck)ge(?=\p{L}{4})/u;

/** A participle without its middle: "abgekündigt" is looked at as "abkündigt". */
export const plain = (word: string): string =>
  // Nearly no word has it, and looking for two letters is cheap.
  word.indexOf('ge', 2) > 0 ? word.replace(PARTICIPLE, '$1') : word;

const stems = new Map<string, string>();
/** Stems kept; beyond that they are worked out each time. */
const REMEMBERED = 20_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stem(word);
  if (stems.size < REMEMBERED) stems.set(word, found);
  return found;
}

function partOf(post: string, theme: string): number {
  const [short, long] = post.length < theme.length ? [post, theme] : [theme, post];
  if (short.length < PART) return 0;
  if (long.startsWith(short)) return long === post || ENDING.test(long.slice(short.length)) ? FIRST : ONLY_FIRST;
  if (!long.endsWith(short) || long.length - short.length < REST) return 0;
  return long === post ? LAST : ONLY_LAST;
}

function beginAlike(a: string, b: string): boolean {
  const least = Math.max(BEGINNING, Math.ceil(BEGINNING_SHARE * Math.min(a.length, b.length)));
  return a.length >= least && a.slice(0, least) === b.slice(0, least);
}
