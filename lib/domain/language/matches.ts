import { remembered } from './remembered.ts';
import { type Token, tokens } from './tokens.ts';

/** A phrase of the list and where it was found (UTF-16 offset); `found` is the text as written. */
export interface PhraseMatch {
  phrase: string;
  at: number;
  found: string;
}

const ENDINGS = ['', 'e', 'er', 'en', 'em', 'es', 's', 'n', 'in', 'innen'];

/** What may stand between two words of a phrase: one blank or hyphen, never a sentence or line break. */
const JOIN = /^[ \t\u00a0\u202f‐‑–-]{1,3}$/u;

/**
 * Finds phrases as whole words, the longest first, none twice in the same place. With `inflected` each word may carry an
 * ending ("innovativ" finds "innovativen"), with `exact` none ("mal" must not find "Maler"). Hyphen and blank are the same
 * ("hands-on" finds "Hands on"); the hind part of a hyphenated word ("data-driven") is no hit for "driven".
 * Linear in the text: one look-up a word and ending.
 */
export function countPhrases(
  text: string,
  phrases: readonly string[],
  form: 'inflected' | 'exact' = 'inflected',
): PhraseMatch[] {
  const parts = partsOf(text);
  const index = indexOf(phrases);
  if (phrases.length === 0) return [];
  const matches: PhraseMatch[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const possible = index[form](parts[i]?.word ?? '');
    if (possible.length === 0 || isHindPart(text, parts[i])) continue;
    const best = possible
      .filter((candidate) => fits(text, parts, i, candidate.words, form))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (!best) continue;
    const first = parts[i] as Token;
    const last = parts[i + best.words.length - 1] as Token;
    matches.push({ phrase: best.phrase, at: first.at, found: text.slice(first.at, last.at + last.word.length) });
    i += best.words.length - 1;
  }
  return matches;
}

/** The text with some pieces turned into blanks; all other offsets stay. */
export function blankOut(text: string, pieces: readonly Pick<PhraseMatch, 'at' | 'found'>[]): string {
  let left = '';
  let from = 0;
  for (const { at, found } of [...pieces].sort((a, b) => a.at - b.at)) {
    const to = at + found.length;
    if (to <= from) continue;
    left += text.slice(from, Math.max(from, at)) + ' '.repeat(to - Math.max(from, at));
    from = to;
  }
  return left + text.slice(from);
}

interface Phrase {
  phrase: string;
  words: string[];
}

let last: { text: string; parts: Token[] } = { text: '', parts: [] };

/** The last text is kept: a draft is looked through for one list after the other. */
function partsOf(text: string): Token[] {
  if (last.text !== text) last = { text, parts: split(text) };
  return last.parts;
}

const HYPHEN = /[‐‑-]/u;

/** Words cut at inner hyphens too. */
function split(text: string): Token[] {
  return tokens(text).flatMap((token) => {
    const { word, at } = token;
    if (!HYPHEN.test(word)) return token;
    return Array.from(word.matchAll(/[^‐‑-]+/gu), (part) => ({ word: part[0], at: at + part.index }));
  });
}

/** The phrases that may begin with a word, by the form they are looked for in. */
type PhraseIndex = Record<'inflected' | 'exact', (word: string) => readonly Phrase[]>;

const indexes = new WeakMap<readonly string[], PhraseIndex>();

/** Phrases by their first word; kept per list, since the lists are constants. */
function indexOf(phrases: readonly string[]): PhraseIndex {
  const kept = indexes.get(phrases);
  if (kept) return kept;
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const own = split(phrase.toLowerCase()).map((token) => token.word);
    const first = own[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words: own }]);
  }
  const index: PhraseIndex = {
    exact: (word) => byFirst.get(word.toLowerCase()) ?? NONE,
    inflected: remembered((word) => inflected(byFirst, word.toLowerCase())),
  };
  indexes.set(phrases, index);
  return index;
}

const NONE: readonly Phrase[] = [];

function inflected(index: ReadonlyMap<string, Phrase[]>, lower: string): readonly Phrase[] {
  const all: Phrase[] = [];
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const bare = lower.slice(0, lower.length - ending.length);
    all.push(...(index.get(bare) ?? NONE));
    if (ending.startsWith('e') && ending !== 'e') all.push(...(index.get(`${bare}e`) ?? NONE));
  }
  return all;
}

function fits(text: string, parts: Token[], from: number, phrase: string[], form: 'inflected' | 'exact'): boolean {
  return phrase.every((wanted, k) => {
    const part = parts[from + k];
    if (!part || !isForm(part.word.toLowerCase(), wanted, form)) return false;
    const before = parts[from + k - 1];
    return k === 0 || (before !== undefined && JOIN.test(text.slice(before.at + before.word.length, part.at)));
  });
}

function isForm(word: string, wanted: string, form: 'inflected' | 'exact'): boolean {
  if (word === wanted) return true;
  if (form === 'exact') return false;
  const bare = wanted.endsWith('e') ? wanted.slice(0, -1) : wanted;
  return (
    (word.startsWith(wanted) && ENDINGS.includes(word.slice(wanted.length))) ||
    (word.startsWith(bare) && bare !== wanted && ENDINGS.includes(word.slice(bare.length)))
  );
}

function isHindPart(text: string, part: Token | undefined): boolean {
  return part !== undefined && /[\p{L}\p{N}][‐‑-]$/u.test(text.slice(Math.max(0, part.at - 3), part.at));
}
