/** What is searched of one person, as `searchable` makes it: what stands in the head of the record, and what was noted. */
interface SearchText {
  head: string;
  notes: string;
}

/**
 * A text as it is searched: lower case, ß as ss, ä, ae and a alike, so that "Mueller" finds "Müller". A word is found
 * wherever it stands, so that "wartung" finds "Fernwartungsvertrag": a German compound by each of its parts. Notes are kept in
 * this form: a change of it needs a migration.
 */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/([aou])e/gu, '$1');
}

/** Names before the rest of the head, that before notes; 0 = not every word stands there. */
function scoreOf({ head, notes }: SearchText, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const at = head.indexOf(word);
    if (at === 0) score += 4;
    else if (at > 0) score += head[at - 1] === ' ' ? 3 : 2;
    else if (notes.includes(word)) score += 1;
    else return 0;
  }
  return score;
}

/**
 * Texts of people, held in memory and read from end to end: with ten thousand people and a hundred thousand notes that
 * takes a few milliseconds, needs no index in the database, and leaves nothing to erase there.
 */
export interface PeopleSearch {
  /**
   * Puts a person in, or in the place of what was known under the key.
   * @param head the name first
   * @param notes as `notesOf` gives them
   */
  put(key: string, head: string, notes: string): void;
  drop(key: string): void;
  /** Keys of those in whose text every word stands, the best first. */
  find(query: string, most: number): string[];
}

export function createPeopleSearch(): PeopleSearch {
  const texts = new Map<string, SearchText>();
  return {
    put: (key, head, notes) => void texts.set(key, { head: searchable(head), notes }),
    drop: (key) => void texts.delete(key),
    find(query, most) {
      const words = searchable(query).split(/\s+/u).filter(Boolean);
      if (words.length === 0) return [];
      const found: { key: string; score: number }[] = [];
      for (const [key, text] of texts) {
        const score = scoreOf(text, words);
        if (score > 0) found.push({ key, score });
      }
      return found
        .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
        .slice(0, most)
        .map(({ key }) => key);
    },
  };
}
