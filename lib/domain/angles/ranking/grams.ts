import { words } from '../../language/tokens.ts';

/** Letters of one gram; measured best among 3 to 6 on two sets of German and English posts. */
const LENGTH = 4;
/** Words up to this length stay whole: "KI", "SPS", "AI" would share a gram with half the dictionary. */
const WHOLE = 3;

/** Lower case, ß as ss, umlauts as their vowels, so that "Wärmepumpe" and "Waermepumpen" come close. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Character 4-grams of a folded word with its borders marked: "wartung" → "_war", "wart" … "ung_". */
export function gramsOf(folded: string): string[] {
  const letters = [...folded];
  if (letters.length <= WHOLE) return [folded];
  const marked = ['_', ...letters, '_'];
  return Array.from({ length: marked.length - LENGTH + 1 }, (_, at) => marked.slice(at, at + LENGTH).join(''));
}

/** The words of a text that carry sense, as written, with their folded form. Numbers alone carry none. */
export function contentWords(text: string, stopWords: ReadonlySet<string>): { word: string; folded: string }[] {
  return words(text).flatMap((word) => {
    const folded = fold(word);
    return stopWords.has(folded) || !/\p{L}/u.test(folded) ? [] : [{ word, folded }];
  });
}
