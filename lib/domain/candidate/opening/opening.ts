/** One thing that a position asks for. */
export interface Requirement {
  /** As the recruiter wrote it. */
  text: string;
  /** Further words that show it, from the recruiter; they count like an alias. */
  words: readonly string[];
  /** The recruiter's own question; null = one is made from the requirement. */
  ask: string | null;
}

/** A position to be filled, as far as a reading aid needs it. */
export interface Opening {
  title: string;
  place: string | null;
  /** Frame of pay, as it may be told. */
  pay: string | null;
  musts: readonly Requirement[];
  learnables: readonly Requirement[];
  /** Why somebody should come. */
  reasons: readonly string[];
  /** The advert's own text, where it was taken from one; '' else. */
  text: string;
}
