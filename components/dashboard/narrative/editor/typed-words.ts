/** A word of a list, as it is kept: avoided ones with what is said instead. */
type Word = string | { word: string; instead?: string };

/**
 * What is typed into a list of words: "Umbau, Stillstand", or avoided ones as "ganzheitlich > mit Wartung".
 * @param avoided words that are not said
 */
export function typedWords(typed: string, avoided: boolean): Word[] {
  const parts = typed.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').flatMap((part) => (avoided ? avoidedWord(part) : [part]));
}

function avoidedWord(typed: string): Word[] {
  const [word = '', instead = ''] = typed.split('>').map((part) => part.trim());
  if (word === '') return [];
  return [instead === '' ? { word } : { word, instead }];
}

/** A kept word in its parts, whatever shape it has. */
export function wordOf(entry: unknown): { word: string; instead: string } {
  if (typeof entry !== 'object' || entry === null) return { word: String(entry), instead: '' };
  const { word, instead } = entry as { word?: unknown; instead?: unknown };
  return { word: String(word ?? ''), instead: String(instead ?? '') };
}
