/** A name for a new entry that none of the others has: 'fact-3'. Ids stay the same when titles change. */
export function newId(kind: string, others: readonly unknown[]): string {
  const taken = new Set(others.map(idIn));
  let number = others.length + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

/** What an entry is referred to by; '' where it has nothing of the kind. */
export const idIn = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '';
