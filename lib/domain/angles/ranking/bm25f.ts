/** Saturation and length normalisation of BM25 (Robertson and Zaragoza, 2009); b a field. */
const K1 = 1.2;

export interface Field {
  weight: number;
  /** 0 = length does not matter, 1 = fully normalised. */
  b: number;
}

/** A document as counted terms a field; fields in the order of `fields`. */
export type Terms = ReadonlyMap<string, number>;

interface Posting {
  document: number;
  /** Weighted and length-normalised frequency over all fields. */
  frequency: number;
}

/** An inverted index over documents of several fields, ranked by BM25F. */
export interface Index {
  /** Score of every document for a query of terms; 0 = shares nothing. */
  scores(query: Iterable<string>): Float64Array;
}

export function createIndex(documents: readonly (readonly Terms[])[], fields: readonly Field[]): Index {
  const averages = fields.map((_, field) => average(documents.map((terms) => lengthOf(terms[field]))));
  const postings = new Map<string, Posting[]>();
  documents.forEach((terms, document) => {
    for (const [term, frequency] of frequencies(terms, fields, averages)) {
      const list = postings.get(term);
      if (list) list.push({ document, frequency });
      else postings.set(term, [{ document, frequency }]);
    }
  });
  return {
    scores(query) {
      const scores = new Float64Array(documents.length);
      for (const term of new Set(query)) {
        const list = postings.get(term);
        if (!list) continue;
        const idf = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
        for (const { document, frequency } of list) {
          scores[document] = (scores[document] ?? 0) + (idf * frequency * (K1 + 1)) / (frequency + K1);
        }
      }
      return scores;
    },
  };
}

function frequencies(terms: readonly Terms[], fields: readonly Field[], averages: readonly number[]) {
  const sum = new Map<string, number>();
  fields.forEach(({ weight, b }, field) => {
    const counted = terms[field];
    if (!counted) return;
    const norm = 1 - b + (b * lengthOf(counted)) / (averages[field] || 1);
    for (const [term, count] of counted) sum.set(term, (sum.get(term) ?? 0) + (weight * count) / norm);
  });
  return sum;
}

function lengthOf(terms: Terms | undefined): number {
  let length = 0;
  for (const count of terms?.values() ?? []) length += count;
  return length;
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
