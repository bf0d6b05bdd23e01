import { PERSON_ROLES, type PersonRole } from '../../../lib/domain/journal/event.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';

export type RoleFilter = PersonRole | 'all' | 'none' | 'inform';
export const ROLE_FILTERS: readonly RoleFilter[] = ['all', ...PERSON_ROLES, 'none', 'inform'];

export const COLUMNS = ['name', 'role', 'tags', 'next', 'active'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a table can be sorted by, each in the one order that makes sense. */
export const SORTED = ['name', 'next', 'active'] as const;
export type Sorting = (typeof SORTED)[number];

function passes({ role, informUntil }: PersonLineView, filter: RoleFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'inform') return informUntil !== null;
  return filter === 'none' ? role === null : role === filter;
}

/** How many each filter would show. */
export function countsOf(people: readonly PersonLineView[]): Record<RoleFilter, number> {
  const counts = Object.fromEntries(ROLE_FILTERS.map((filter) => [filter, 0])) as Record<RoleFilter, number>;
  for (const person of people) {
    counts.all += 1;
    counts[person.role ?? 'none'] += 1;
    if (person.informUntil !== null) counts.inform += 1;
  }
  return counts;
}

/**
 * Those whom the table shows.
 * @param people by name
 * @param found keys in the order of a search, which comes before any other; null = nothing is searched for
 */
export function shownPeople(
  people: readonly PersonLineView[],
  { filter, sorting, found }: { filter: RoleFilter; sorting: Sorting; found: readonly string[] | null },
): readonly PersonLineView[] {
  const passing = people.filter((person) => passes(person, filter));
  if (found !== null) {
    const byKey = new Map(passing.map((person) => [person.key, person]));
    return found.flatMap((key) => byKey.get(key) ?? []);
  }
  if (sorting === 'active') return passing.sort((one, other) => (one.active > other.active ? -1 : 1));
  // Steps without a day come after those that have one, people without a step last.
  const due = ({ next }: PersonLineView) => (next === null ? '~~' : (next.day ?? '~'));
  return sorting === 'next' ? passing.sort((one, other) => compare(due(one), due(other))) : passing;
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
