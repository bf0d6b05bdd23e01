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
  /** Whom the last query found: one that goes on from it finds some of them and nobody else. */
  let last: { words: string[]; found: Map<string, SearchText> } | null = null;
  return {
    put(key, head, notes) {
      texts.set(key, { head: searchable(head), notes });
      last = null;
    },
    drop(key) {
      if (texts.delete(key)) last = null;
    },
    find(query, most) {
      const words = searchable(query).split(/\s+/u).filter(Boolean);
      if (words.length === 0) return [];
      const within = last && goesOn(words, last.words) ? last.found : texts;
      const found = new Map<string, SearchText>();
      const best = createBest(most);
      for (const [key, text] of within) {
        const score = scoreOf(text, words);
        if (score === 0) continue;
        found.set(key, text);
        best.offer({ key, score });
      }
      last = { words, found };
      return best.inOrder().map(({ key }) => key);
    },
  };
}

/** Whether whoever is found by these words was found by those before. */
const goesOn = (words: readonly string[], before: readonly string[]): boolean =>
  before.every((part) => words.some((word) => word.includes(part)));

interface Found {
  key: string;
  score: number;
}

const comesBefore = (one: Found, other: Found): boolean =>
  one.score === other.score ? one.key < other.key : one.score > other.score;

/** The first few of many, without sorting the many. */
function createBest(most: number) {
  let kept: Found[] = [];
  const inOrder = () => {
    kept = kept.sort((one, other) => (comesBefore(one, other) ? -1 : 1)).slice(0, most);
    return kept;
  };
  let worst: Found | null = null;
  return {
    offer(found: Found): void {
      if (worst && comesBefore(worst, found)) return;
      kept.push(found);
      // Sorted now and then, each costs a few comparisons.
      if (kept.length >= 2 * most) worst = inOrder().at(-1) ?? null;
    },
    inOrder,
  };
}
