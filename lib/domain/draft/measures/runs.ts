/** Neighbors for which `joins` holds, as runs; every member stands in exactly one. */
export function runsOf<One>(list: readonly One[], joins: (before: One, one: One) => boolean): One[][] {
  const all: One[][] = [];
  for (const one of list) {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && joins(before, one)) run.push(one);
    else all.push([one]);
  }
  return all;
}
