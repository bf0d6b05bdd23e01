/**
 * Measures two or more subjects by turns, in rounds: what else the machine does at the time then weighs on all alike. The
 * order in a round turns around each time; the first round is dropped, it fills caches.
 * @returns the values of each subject, one a round
 */
export async function alternately<Name extends string, Subject, Value>(
  subjects: Record<Name, Subject>,
  rounds: number,
  measure: (subject: Subject, name: Name) => Promise<Value>,
): Promise<Record<Name, Value[]>> {
  const names = Object.keys(subjects) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as Value[]])) as Record<Name, Value[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const value = await measure(subjects[name], name);
      if (round > 0) values[name].push(value);
    }
  }
  return values;
}
