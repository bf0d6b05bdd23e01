import { type DayPhrase, dayPhrases } from './day-phrases.ts';
import type { LogWords } from './log-words.ts';

/** A day that a text names, with its place (UTF-16 offsets, the word before it included). */
export interface NamedDay {
  start: number;
  end: number;
  /** 'YYYY-MM-DD' */
  day: string;
  /** A word before it says that something is due then. */
  due: boolean;
}

interface Searched extends DayPhrase {
  search: RegExp;
}

/** Short forms of weekdays that are words of their own count only behind 'bis', 'am', 'by' or 'on'. */
const NEEDS_WORD_BEFORE = /^(?:mo|di|mi|do|fr|sa|so|mon|sun|sat|wed|may|mai)\.?$/iu;

const known = new WeakMap<LogWords, Searched[]>();

/** The days that a text names in one of the languages, in order; where two readings overlap, the longer one counts. */
export function findDays(text: string, today: string, languages: readonly LogWords[]): NamedDay[] {
  const found = languages.flatMap((words) => searchedIn(words).flatMap((phrase) => daysBy(phrase, words, text, today)));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const days: NamedDay[] = [];
  for (const next of found) if (next.start >= (days.at(-1)?.end ?? 0)) days.push(next);
  return days;
}

function daysBy(phrase: Searched, words: LogWords, text: string, today: string): NamedDay[] {
  return [...text.matchAll(phrase.search)].flatMap((match) => {
    const [whole, before = '', said = '', ...groups] = match;
    const day = phrase.day(groups, today);
    if (day === null || (before === '' && NEEDS_WORD_BEFORE.test(said))) return [];
    const due = words.due.includes(before.trim().toLowerCase());
    return [{ start: match.index, end: match.index + whole.length, day, due }];
  });
}

function searchedIn(words: LogWords): Searched[] {
  const before = [...words.due, ...words.on].sort((a, b) => b.length - a.length).join('|');
  const searched =
    known.get(words) ??
    dayPhrases(words).map((phrase) => ({
      ...phrase,
      search: new RegExp(
        `(?<![\\p{L}\\p{N}/.-])((?:${before})\\s+)?(?<![\\p{L}\\p{N}])(${phrase.pattern})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
    }));
  known.set(words, searched);
  return searched;
}
