/**
 * A draft as it is judged and kept: what was left empty is not there, so a field that nobody filled is missing and not
 * wrong. Entries of lists keep their places, since faults name them by number; only empty words go.
 */
export function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    return value
      .map((entry) => tidied(entry) ?? (typeof entry === 'object' ? {} : undefined))
      .filter((entry) => entry !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, entry]) => [key, tidied(entry)] as const)
    .filter(([, entry]) => entry !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
