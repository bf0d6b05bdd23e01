/** A selection with some more in it, or without them. */
export function withPicked<Key>(before: ReadonlySet<Key>, keys: readonly Key[], on: boolean): ReadonlySet<Key> {
  const after = new Set(before);
  for (const key of keys) {
    if (on) after.add(key);
    else after.delete(key);
  }
  return after;
}
