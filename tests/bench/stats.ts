/** The middle of some measurements; the mean of the two middle ones if their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Distance between the first and the third quartile. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return at(0.75) - at(0.25);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A figure with as many digits as it deserves: 0.83, 4.1, 115, 2,461. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Median and spread of milliseconds: '4.10 ms (± 0.40)'; '–' where nothing was measured. */
export function milliseconds(values: readonly number[]): string {
  return Number.isFinite(median(values)) ? `${figure(median(values))} ms (± ${figure(spread(values))})` : '–';
}
