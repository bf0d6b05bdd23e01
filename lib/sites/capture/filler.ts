/** Letters of invented words: pronounceable, and of no language. */
const CONSONANTS = 'bdfghklmnprstvwz';
const VOWELS = 'aeiou';
/** An invented word has one of these lengths; the real one's is rounded up. */
const LENGTHS = [1, 2, 4, 6, 9, 13, 18];

/** A number from 0 to 1, below 1. */
export type Chance = () => number;

/** Invents what stands in place of words and numbers. The same always gets the same, within one copy. */
export interface Filler {
  /** Case is kept: "Köln" → "Duro", "ETH" → "MEPA". */
  word(word: string): string;
  /** As many digits; a year stays a year. */
  number(digits: string): string;
  /** Letters for letters, digits for digits: for hashes and keys. */
  token(token: string): string;
  /** How many different words, numbers and tokens were replaced. */
  count(): number;
}

/**
 * @param isTaken true for what must not come out by chance: words (in lower case) and numbers of the page, words of the
 *   interface
 * @param years that stand on the page; they become others in the same order
 */
export function createFiller(isTaken: (word: string) => boolean, years: ReadonlySet<string>, chance: Chance): Filler {
  const words = new Map<string, string>();
  const numbers = otherYears(years);
  const tokens = new Map<string, string>();
  const used = new Set<string>();
  const kept = <T>(map: Map<string, T>, key: string, invent: () => T): T => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const made = invent();
    map.set(key, made);
    return made;
  };
  const invented = (length: number): string => {
    for (let tries = 0; ; tries++) {
      // Short words run out; a letter more makes room.
      const made = syllables(length + Math.floor(tries / 40), chance);
      if (length > 2 && (isTaken(made) || used.has(made))) continue;
      used.add(made);
      return made;
    }
  };
  const otherNumber = (length: number): string => {
    for (;;) {
      const made = Array.from({ length }, (_, at) => digit(chance, at === 0)).join('');
      if (length < 3 || !isTaken(made)) return made;
    }
  };
  return {
    word(word) {
      const length = LENGTHS.find((one) => one >= word.length) ?? LENGTHS.at(-1) ?? 1;
      return inCaseOf(
        word,
        kept(words, plain(word), () => invented(length)),
      );
    },
    number: (digits) => kept(numbers, digits, () => otherNumber(digits.length)),
    token: (token) =>
      kept(tokens, token, () =>
        Array.from(token, (char) =>
          /\d/.test(char) ? digit(chance, false) : /[a-z]/.test(char) ? letter(chance) : letter(chance).toUpperCase(),
        ).join(''),
      ),
    count: () => words.size + numbers.size + tokens.size,
  };
}

/** One spelling for a word in a text and in an address: "Jürgen", "juergen". */
function plain(word: string): string {
  const folded = word.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return folded.normalize('NFD').replace(/\p{M}/gu, '');
}

function inCaseOf(word: string, made: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return made.toUpperCase();
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

function syllables(length: number, chance: Chance): string {
  let made = '';
  while (made.length < length) made += made.length % 2 === 0 ? pick(CONSONANTS, chance) : pick(VOWELS, chance);
  return made;
}

const pick = (from: string, chance: Chance): string => from.charAt(Math.floor(chance() * from.length));
const letter = (chance: Chance): string => pick(CONSONANTS + VOWELS, chance);
const digit = (chance: Chance, first: boolean): string =>
  String(first ? 1 + Math.floor(chance() * 9) : Math.floor(chance() * 10));

/** Years that do not stand on the page, in the same order. */
function otherYears(years: ReadonlySet<string>): Map<string, string> {
  const others = new Map<string, string>();
  let next = 1930;
  for (const year of [...years].sort()) {
    while (years.has(String(next))) next++;
    others.set(year, String(next));
    next++;
  }
  return others;
}
