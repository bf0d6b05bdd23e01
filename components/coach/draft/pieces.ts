/** A place in a text; `end` is behind its last unit. */
interface Place {
  start: number;
  end: number;
}

/** A piece of a text between two edges of places. */
export interface Piece {
  at: number;
  text: string;
  /** Which places it lies in, by their position in the list. */
  of: number[];
  /** Which places end with it. */
  ends: number[];
}

/** Cuts a text at every edge of a place, so that places may overlap. Together the pieces are the text. */
export function piecesOf(text: string, places: readonly Place[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of places) {
    if (start < text.length) edges.add(start).add(Math.min(end, text.length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((at, nth) => {
    const to = sorted[nth + 1] ?? text.length;
    const of = places.flatMap(({ start, end }, place) => (start <= at && end >= to ? [place] : []));
    const ends = of.filter((place) => Math.min(places[place]?.end ?? 0, text.length) === to);
    return { at, text: text.slice(at, to), of, ends };
  });
}
