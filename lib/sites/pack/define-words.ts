import { entriesOf, isList, isPlain } from './limits.ts';
import { register, type TableValue } from './table.ts';

/** The longest age unit that makes sense, in days. */
const MOST_DAYS = 40_000;

/**
 * Makes a label table one that a pack can replace.
 * @param date month of the newest observation, 'YYYY-MM'
 * @param live the table; its lists are exchanged in place
 */
export function defineWords(name: string, date: string, live: object): object {
  const builtIn = { ...live } as Record<string, TableValue>;
  register({
    name,
    date,
    live,
    builtIn,
    replacement(key, given) {
      const like = Object.hasOwn(builtIn, key) ? builtIn[key] : undefined;
      // A string is the language of the table; it stays.
      return like === undefined || typeof like === 'string' ? null : replacement(like, given);
    },
  });
  return live;
}

/** What is given, where it has the form of the built-in words; goes no deeper than those. */
function replacement(like: TableValue, given: unknown): TableValue | null {
  if (typeof like === 'string') return isPlain(given) ? given : null;
  if (typeof like === 'number') return isDays(given) ? given : null;
  if (isArray(like)) return listLike(like, given);
  const entries = entriesOf(given);
  if (!entries) return null;
  // A map from words to lengths of time takes new words; every other has the coach's own names on its left.
  const takesNew = Object.values(like).every((value) => typeof value === 'number');
  const made: [string, TableValue][] = [];
  for (const [key, value] of entries) {
    const known = Object.hasOwn(like, key) ? like[key] : takesNew && isPlain(key) ? 0 : undefined;
    const fit = known === undefined ? null : replacement(known, value);
    if (fit === null) return null;
    made.push([key, fit]);
  }
  return { ...like, ...Object.fromEntries(made) };
}

/** Lists of words can be of any length; a list of lists (the months) has its meaning in the places. */
function listLike(like: readonly TableValue[], given: unknown): TableValue | null {
  if (!isList(given)) return null;
  const [first] = like;
  if (first === undefined || typeof first === 'string') return given.every(isPlain) ? given : null;
  if (given.length !== like.length) return null;
  const made = given.map((item, place) => replacement(like[place] ?? '', item));
  return made.every((item) => item !== null) ? made : null;
}

const isArray = (like: TableValue): like is readonly TableValue[] => Array.isArray(like);

const isDays = (given: unknown): given is number =>
  typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= MOST_DAYS;
