const caches = new Set<Map<string, unknown>>();

/** A cache of what was made from the label tables, emptied when a newer table is put in place. */
export function createDerived<Value>(): Map<string, Value> {
  const cache = new Map<string, Value>();
  caches.add(cache);
  return cache;
}

/** Empties them all. */
export function forgetDerived(): void {
  for (const cache of caches) cache.clear();
}
