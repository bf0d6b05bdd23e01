import type { BroughtPerson } from './brought-person.ts';
import { namedKey } from './named-key.ts';

/** Somebody as a file brings them to the journal, each once. */
export interface PersonEntry {
  key: string;
  /** Other profiles of the same person, where the file names several. */
  others: string[];
  name: string;
  company: string | null;
  title: string | null;
  /** 'YYYY-MM-DD' */
  contacted: string | null;
  emails: string[];
  phones: string[];
}

export interface PersonEntries {
  entries: PersonEntry[];
  /** Lines that name somebody who was there before; what the first did not say is taken of them. */
  doubles: number[];
  /** Lines with a name of signs only. */
  nameless: number[];
}

/** Far above any name, title or company; what is longer is cut. */
const LONGEST = 200;

/** People between two looks at the clock. */
const AT_ONCE = 100;

/**
 * The people of a file, one entry each: under their profile, else under name and company. Gives its thread back between
 * slices, with how far it is (0 to 1).
 */
export function* personEntries(people: readonly BroughtPerson[]): Generator<number, PersonEntries> {
  const entries = new Map<string, PersonEntry>();
  const found: PersonEntries = { entries: [], doubles: [], nameless: [] };
  for (const [at, person] of people.entries()) {
    if (at % AT_ONCE === 0) yield at / people.length;
    const entry = entryOf(person);
    const before = entry && entries.get(entry.key);
    if (!entry) found.nameless.push(person.line);
    else if (before) {
      found.doubles.push(person.line);
      entries.set(entry.key, filledUp(before, entry));
    } else entries.set(entry.key, entry);
  }
  found.entries = [...entries.values()];
  return found;
}

function entryOf({ name, company, title, profiles, contacted, emails, phones }: BroughtPerson): PersonEntry | null {
  const keys = profiles.map((profile) => profile.key).filter(isKey);
  const [key = namedKey(name, company), ...others] = keys;
  if (key === null) return null;
  return {
    key,
    others,
    name: cut(name),
    company: company && cut(company),
    title: title && cut(title),
    contacted,
    emails,
    phones,
  };
}

/** A profile's name may hold anything once it is decoded. */
const isKey = (key: string): boolean => /^\S{1,400}$/u.test(key);
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const filledUp = (one: PersonEntry, other: PersonEntry): PersonEntry => ({
  ...one,
  others: [...new Set([...one.others, ...other.others])],
  company: one.company ?? other.company,
  title: one.title ?? other.title,
  contacted: one.contacted ?? other.contacted,
  emails: one.emails.length > 0 ? one.emails : other.emails,
  phones: one.phones.length > 0 ? one.phones : other.phones,
});
