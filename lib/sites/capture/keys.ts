import type { Filler } from './filler.ts';
import { interfaceWords } from './interface-words.ts';
import { hookWords } from './vocabulary.ts';

/** A member's id, in keys and addresses. */
const MEMBER = /ACo[A-Za-z0-9_-]{36}/g;
/** Letters that make words: "camelCase", "TopLevel", "SDUI". A hash does not look so. */
const HOOK = /^(?:[A-Z]{2,5}|[A-Z]{0,4}[a-z]{2,}(?:[A-Z][a-z]+)*)$/;
const CAMEL = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** A word with a small number: "t-12", "interop2", "h1". */
const NUMBERED = /^[A-Za-z]{1,20}\d{1,2}$/;

/** Replaces what is bound to a person or a page in ids, keys and other attributes that are no texts. */
export interface Keys {
  /** @param strict keeps only words that a reader looks for: for values that anybody may have typed */
  replace(value: string, strict?: boolean): string;
}

/** What stands on the page; see `Survey`. */
type OnPage = Record<'slugs' | 'names' | 'words', ReadonlySet<string>>;

export function createKeys({ slugs, names, words }: OnPage, filler: Filler): Keys {
  // A key may write a slug without the signs between its words.
  const spellings = new Map<string, string>();
  for (const slug of slugs) {
    const made = replaceSlug(slug, filler);
    if (slug.length > 3) spellings.set(slug.toLowerCase(), made).set(joined(slug).toLowerCase(), joined(made));
  }
  const known = [...spellings.keys()].filter((one) => one.length > 3).sort((one, other) => other.length - one.length);
  const pattern = known.length > 0 ? new RegExp(`(${known.map(escaped).join('|')})`, 'giu') : null;
  const isSaid = (word: string) => names.has(word) || (words.has(word) && !interfaceWords().isWord(word));
  const tokens = (text: string, strict: boolean) =>
    text.replace(/[\p{L}\p{N}]+/gu, (token) => replaceToken(token, (word) => strict || isSaid(word), filler));
  return {
    replace(value, strict = false) {
      return value
        .split(new RegExp(`(${MEMBER.source})`))
        .map((piece, index) => {
          if (index % 2 === 1) return `ACoAA${filler.token(piece.slice(5))}`;
          if (!pattern) return tokens(piece, strict);
          return piece
            .split(pattern)
            .map((part, at) => (at % 2 === 1 ? (spellings.get(part.toLowerCase()) ?? '') : tokens(part, strict)))
            .join('');
        })
        .join('');
    },
  };
}

/** Word by word, so that a slug and a name that go together still do. */
export function replaceSlug(slug: string, filler: Filler): string {
  return slug.replace(/[\p{L}\p{N}\p{M}]+/gu, (token) => {
    if (/^\d+$/.test(token)) return filler.number(token);
    return /\d/.test(token) ? filler.token(token) : filler.word(token);
  });
}

/** @param isOthers true for a word, in lower case, that need not be kept; those of the locators are kept all the same */
function replaceToken(token: string, isOthers: (word: string) => boolean, filler: Filler): string {
  if (/^\d+$/.test(token)) return token.length < 3 ? token : filler.number(token);
  if (token.length < 3 || NUMBERED.test(token)) return token;
  if (/[^!-~]/.test(token)) return filler.word(token);
  if (!HOOK.test(token)) return betweenHooks(token, filler);
  return token.replace(CAMEL, (word) => {
    const lower = word.toLowerCase();
    return isOthers(lower) && !hookWords().has(lower) ? filler.word(word) : word;
  });
}

/** "expandedAb3xFeedType": a hash with words of a locator on either side. */
function betweenHooks(token: string, filler: Filler): string {
  const start = /^[a-z]{3,}/.exec(token)?.[0] ?? '';
  const before = hookWords().has(start) ? start : '';
  let hash = token.slice(before.length);
  let behind = '';
  for (let word = lastWord(hash); hookWords().has(word.toLowerCase()); word = lastWord(hash)) {
    hash = hash.slice(0, -word.length);
    behind = word + behind;
  }
  return `${before}${filler.token(hash)}${behind}`;
}

const lastWord = (text: string): string => /[A-Z][a-z]+$/.exec(text)?.[0] ?? '';

const joined = (slug: string): string => slug.replace(/[^\p{L}\p{N}]/gu, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
