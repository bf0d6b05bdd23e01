/** Latin letters, with the accents of the four languages, and single spaces: nothing to fold but the case. */
const PLAIN = /^[!-~\u00c0-\u00ff]*(?: [!-~\u00c0-\u00ff]+)* ?$/;

/** A letter or a digit of the four languages; the general class costs a millisecond to compile. */
const LETTER = /[a-z0-9\u00c0-\u024f]/;

/** Folds a word of the interface for comparison. */
export function foldLabel(text: string): string {
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True where `text` is one of the words. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return foldAll(words).includes(foldLabel(text));
}

/** True where `text` begins with one of the words, at a word boundary. */
export function beginsWithOneOf(text: string, words: readonly string[]): boolean {
  const folded = foldLabel(text);
  return foldAll(words).some((start) => folded.startsWith(start) && !LETTER.test(folded.charAt(start.length)));
}

const foldedLists = new WeakMap<readonly string[], string[]>();

/** Folded words of a list; each list is folded once. */
export function foldAll(words: readonly string[]): string[] {
  let folded = foldedLists.get(words);
  if (!folded) {
    folded = words.map(foldLabel);
    foldedLists.set(words, folded);
  }
  return folded;
}
