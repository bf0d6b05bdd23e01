/** Longest text compared, in UTF-16 units; a name is shorter. Bounds the time on a hostile page. */
const LONGEST = 120;

/** How many letters have to be put in, taken out or swapped for another to make one text of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const a = one.slice(0, LONGEST);
  const b = other.slice(0, LONGEST);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
