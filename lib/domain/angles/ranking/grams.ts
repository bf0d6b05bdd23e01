import { words } from '../../language/tokens.ts';

/** Letters of one gram; measured best among 3 to 6 on two sets of German and English posts. */
const LENGTH = 4;
/** Words up to this length stay whole: "KI", "SPS", "AI" would share a gram with half the dictionary. */
const WHOLE = 3;

const PLAIN = /^[a-z0-9-]*$/;

/** Lower case, ß as ss, umlauts as their vowels, so that "Wärmepumpe" and "Waermepumpen" come close. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to fold, and taking marks off is what costs.
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Character 4-grams of a folded word with its borders marked: "wartung" → "_war", "wart" … "ung_". */
export function gramsOf(folded: string): string[] {
  const letters = [...folded];
  if (letters.length <= WHOLE) return [folded];
  const marked = ['_', ...letters, '_'];
  // Cut from the string itself where each letter is one unit, which is nearly always.
  if (marked.length === folded.length + 2) return cut(`_${folded}_`);
  return Array.from({ length: marked.length - LENGTH + 1 }, (_, at) => marked.slice(at, at + LENGTH).join(''));
}

function cut(marked: string): string[] {
  const grams: string[] = [];
  for (let at = 0; at + LENGTH <= marked.length; at += 1) grams.push(marked.slice(at, at + LENGTH));
  return grams;
}

/** The words of a text that carry sense, as written, with their folded form. Numbers alone carry none. */
export function contentWords(text: string, stopWords: ReadonlySet<string>): { word: string; folded: string }[] {
  return words(text).flatMap((word) => {
    const folded = fold(word);
    return stopWords.has(folded) || !/\p{L}/u.test(folded) ? [] : [{ word, folded }];
  });
}

/** A word of a text, with what it is compared by. */
export interface GramWord {
  word: string;
  folded: string;
  grams: readonly string[];
}

/** Words kept with their grams; beyond that they are worked out each time. */
const REMEMBERED = 20_000;

/** Reads the words of texts that carry sense, each word worked out once: a page says the same words over and over. */
export function createWordReader(stopWords: ReadonlySet<string>): (text: string) => GramWord[] {
  const known = new Map<string, GramWord | null>();
  const read = (word: string): GramWord | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = fold(word);
    const none = stopWords.has(folded) || !/\p{L}/u.test(folded);
    const one = none ? null : { word, folded, grams: gramsOf(folded) };
    if (known.size < REMEMBERED) known.set(word, one);
    return one;
  };
  return (text) =>
    words(text).flatMap((word) => {
      const one = read(word);
      return one === null ? [] : [one];
    });
}
