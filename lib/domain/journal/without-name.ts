import type { Change, What } from './event.ts';
import { createNameIndex } from './name-index.ts';

const SHORTEST = 4;
/** So many are looked for as one pattern. Of more, each text would take longer, and of many thousands there can be none. */
const FEW = 20;

export type Clean = (text: string) => string;

/**
 * What replaces the names of somebody by "…", in whatever spelling of capitals, with whatever blanks.
 * @param names names and slugs; shorter than four letters they are left alone, since they could be any word
 */
export function nameCleaner(names: readonly string[]): Clean {
  const long = [...new Set(names.map((name) => name.trim()))].filter((name) => name.length >= SHORTEST);
  if (long.length <= FEW) return cleanerOf(long);
  const namesIn = createNameIndex(long);
  return (text) => cleanerOf(namesIn(text))(text);
}

function cleanerOf(names: readonly string[]): Clean {
  if (names.length === 0) return (text) => text;
  const patterns = [...names].sort((one, other) => other.length - one.length).map(pattern);
  const any = new RegExp(patterns.join('|'), 'giu');
  return (text) => text.replace(any, '…');
}

/** A name of several words goes wherever it stands; of one, as a whole word or with its genitive. */
function pattern(name: string): string {
  const words = name.split(/[\s-]+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return words.length > 1 ? words.join('[\\s-]+') : `(?<![\\p{L}\\p{N}])${words[0]}(?=s?(?![\\p{L}\\p{N}]))`;
}

/**
 * What a line says with somebody's names replaced in every text that a person wrote; the same object without any. What
 * somebody else is called stays: two people may have one name, and a record without its own would be lost.
 */
export const whatWithoutNames = (what: What, clean: Clean): What =>
  ifNamed(clean, (cleanNow) => cleaned(what, cleanNow)) ?? what;

/** What becomes of something when names are taken out of its texts; null = there are none in it. */
export function ifNamed<T>(clean: Clean, change: (clean: Clean) => T): T | null {
  let isNamed = false;
  const after = change((text) => {
    const left = clean(text);
    isNamed ||= left !== text;
    return left;
  });
  return isNamed ? after : null;
}

function cleaned(what: What, clean: Clean): What {
  if (what.kind === 'contact') return { ...what, text: what.text && clean(what.text) };
  if (what.kind === 'record') return { ...what, changes: what.changes.map((change) => cleanedChange(change, clean)) };
  return what.kind === 'change' ? { ...what, change: cleanedChange(what.change, clean) } : what;
}

function cleanedChange<Some extends Change>(change: Some, clean: Clean): Some {
  if (change.field === 'tag') return { ...change, of: clean(change.of) };
  if (change.field === 'fact' && change.value) {
    const { text, from, confirmed } = change.value;
    return { ...change, value: { text: clean(text), confirmed, ...(from !== undefined && { from: clean(from) }) } };
  }
  if (change.field === 'next' && change.value) {
    const { what, day, why } = change.value;
    return { ...change, value: { what: clean(what), day, why: why && clean(why) } };
  }
  return change;
}

/** Plain data with names replaced in each of its texts; for data whose texts are all somebody's words. */
export function dataWithoutNames<T>(data: T, clean: Clean): T {
  const text = JSON.stringify(data, (key, value) => (typeof value === 'string' && key !== 'id' ? clean(value) : value));
  return JSON.parse(text);
}
