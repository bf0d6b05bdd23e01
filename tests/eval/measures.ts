/** Gains of a ranking over its ideal, the first five places, exponential gain (Järvelin and Kekäläinen 2002). */
export function ndcg(gains: readonly number[], all: readonly number[], places = 5): number {
  const ideal = dcg(
    [...all].sort((a, b) => b - a),
    places,
  );
  return ideal === 0 ? 1 : dcg(gains, places) / ideal;
}

const dcg = (gains: readonly number[], places: number): number =>
  gains.slice(0, places).reduce((sum, gain, at) => sum + (2 ** gain - 1) / Math.log2(at + 2), 0);

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Each member once, where it first stands. */
export const firsts = <T>(list: readonly T[]): T[] => [...new Set(list)];
