import { comparableName, MOST_OF_A_NAME } from './same-people.ts';

/** Names of everybody, held in memory in the order in which lists show them: by name, then by key. */
export interface NamesInOrder {
  /** @param name as `sortName` gives it */
  put(key: string, name: string): void;
  drop(key: string): void;
  /** Keys that come after one; none where it is not there. @param key null = from the first on */
  after(key: string | null, most: number): string[];
  /** Keys of those whose name is of that kind, in no order. */
  named(isMeant: (name: string) => boolean): string[];
  /** Keys of those who have a name of several words in common, name by name; not where it is too common to tell anything. */
  alike(): string[][];
}

export function createNamesInOrder(): NamesInOrder {
  const names = new Map<string, string>();
  const bearers = new Map<string, Set<string>>();
  /** null = has to be sorted. */
  let ordered: string[] | null = null;
  const isBefore = (one: string, other: string): boolean => {
    const [name = '', otherName = ''] = [names.get(one), names.get(other)];
    return name === otherName ? one < other : name < otherName;
  };
  const inOrder = (): string[] => {
    ordered ??= [...names.keys()].sort((one, other) => (isBefore(one, other) ? -1 : 1));
    return ordered;
  };
  const drop = (key: string): void => {
    const name = names.get(key);
    if (name === undefined) return;
    ordered?.splice(placeOf(ordered, key, isBefore), 1);
    names.delete(key);
    bearers.get(comparableName(name))?.delete(key);
  };
  return {
    put(key, name) {
      if (names.get(key) === name) return;
      drop(key);
      names.set(key, name);
      ordered?.splice(placeOf(ordered, key, isBefore), 0, key);
      const comparable = comparableName(name);
      if (!comparable.includes(' ')) return;
      const same = bearers.get(comparable);
      if (same) same.add(key);
      else bearers.set(comparable, new Set([key]));
    },
    drop,
    after(key, most) {
      if (key !== null && !names.has(key)) return [];
      const all = inOrder();
      const first = key === null ? 0 : placeOf(all, key, isBefore) + 1;
      return all.slice(first, first + most);
    },
    named: (isMeant) => [...names].flatMap(([key, name]) => (isMeant(name) ? [key] : [])),
    alike: () =>
      [...bearers.values()].flatMap((keys) => (keys.size > 1 && keys.size <= MOST_OF_A_NAME ? [[...keys]] : [])),
  };
}

/** Where in a sorted list a key stands, or would. */
function placeOf(ordered: readonly string[], key: string, isBefore: (one: string, other: string) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle] ?? '', key)) low = middle + 1;
    else high = middle;
  }
  return low;
}
