import type { PersonRecord } from './person-record.ts';
import type { PersonState } from './person-state.ts';
import { sortName } from './sort-name.ts';

/** A record as it is compared with others. */
export interface Comparable {
  keys: readonly string[];
  state: PersonState;
  record: PersonRecord;
}

export interface SamePair {
  one: Comparable;
  other: Comparable;
  sameCompany: boolean;
}

/** More of one name are different people more often than one and the same. */
export const MOST_OF_A_NAME = 4;

/**
 * Records that may be one person's: the same name, of at least two words, under different addresses. A hint for the user
 * and nothing more; those of the same company come first. Pairs that the user decided about are left out.
 */
export function samePairs(people: readonly Comparable[]): SamePair[] {
  const byName = new Map<string, Comparable[]>();
  for (const person of people) {
    const name = comparableName(person.record.name ?? '');
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  const pairs = [...byName].flatMap(([name, group]) =>
    /\s/.test(name) && group.length <= MOST_OF_A_NAME ? pairsOf(group) : [],
  );
  return pairs.sort((one, other) => Number(other.sameCompany) - Number(one.sameCompany));
}

/** A name without what people put before it. */
export const comparableName = (name: string): string =>
  sortName(name)
    .replace(/\b(?:dr|prof|mag|ing|dipl)\.?\s+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const pairsOf = (group: readonly Comparable[]): SamePair[] =>
  group.flatMap((one, index) =>
    group
      .slice(index + 1)
      .filter((other) => !isDecided(one, other))
      .map((other) => ({ one, other, sameCompany: isSameCompany(one.record, other.record) })),
  );

function isDecided(one: Comparable, other: Comparable): boolean {
  return Object.keys(one.state.registers).some(
    (name) => name.startsWith('same ') && other.keys.some((key) => name.split(' ').includes(key)),
  );
}

function isSameCompany(one: PersonRecord, other: PersonRecord): boolean {
  const company = ({ facts }: PersonRecord) => facts.find(({ name }) => name === 'company')?.text;
  const [first, second] = [company(one), company(other)];
  return first !== undefined && second !== undefined && sortName(first) === sortName(second);
}
