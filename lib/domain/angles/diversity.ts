/** How much a likeness with what was taken before costs (maximal marginal relevance, Carbonell and Goldstein 1998). */
const LAMBDA = 0.8;

/**
 * Takes the best of a list one after another, each time the one that is good and unlike those taken already.
 * @param items best first, scores in [0, 1]
 * @param likeness 0 = nothing in common, 1 = the same
 */
export function diversify<Item extends { score: number }>(
  items: readonly Item[],
  count: number,
  likeness: (a: Item, b: Item) => number,
): Item[] {
  const rest = items.map((item) => ({ item, nearest: 0 }));
  const taken: Item[] = [];
  while (taken.length < count && rest.length > 0) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    rest.forEach(({ item, nearest }, at) => {
      const value = LAMBDA * item.score - (1 - LAMBDA) * nearest;
      if (value > highest) [best, highest] = [at, value];
    });
    const [next] = rest.splice(best, 1);
    if (!next) break;
    taken.push(next.item);
    for (const other of rest) other.nearest = Math.max(other.nearest, likeness(next.item, other.item));
  }
  return taken;
}

/** Shared members over all members of two sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
