/** A word and where it begins in the text (UTF-16 offset). */
export interface Token {
  word: string;
  at: number;
}

/**
 * Letters, digits and marks; joined inside by hyphen or apostrophe ("Hands-on", "don't"), by a gender sign before "in"
 * ("Kolleg:innen"), and figures by point or comma ("1.200", "2,5"). Every alternative begins with another character,
 * so the run stays linear on any text.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’‐‑-]|[*:_](?=in)|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words with their places. Emoji, signs and lone surrogates are no words. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
}

/** Words of a text as written, in order; "Kolleg:innen", "Hands-on" and "1.200" are one word each. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}
