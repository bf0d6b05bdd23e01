import type { Opening } from './opening.ts';

/** The fields of an opening as they are typed; lists have a line each. */
export interface TypedOpening {
  title: string;
  place: string;
  pay: string;
  musts: string;
  learnables: string;
  reasons: string;
}

/** An opening that was begun and is not saved yet. */
export interface OpeningDraft {
  typed: TypedOpening;
  /** What it was filled from: the advert's text, and questions of requirements that are still there. */
  base: Opening;
  /** An advert that was pasted and is not taken over yet. */
  pasted: string;
}

/** A draft with the opening it is about; null = a new one. */
export interface BegunOpening {
  opening: string | null;
  draft: OpeningDraft;
}
