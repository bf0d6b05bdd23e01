/** What gives a borrowed tone away. Each kind has its own reason in the wording of the check. */
export const TELLS = ['stock', 'contrast', 'drumroll', 'maxim', 'triad', 'pivot', 'bait', 'announcement'] as const;
export type TellKind = (typeof TELLS)[number];

export interface Tell {
  kind: TellKind;
  /** How much it says by itself: 0.5 = people say it as well, 1 = seldom, 2 = hardly ever. */
  weight: number;
  /** Global, and bounded in everything it repeats. */
  pattern: RegExp;
}

/** Words and patterns of one language for drafts; reach the domain as an argument, from `lib/languages`. */
export interface DraftLexicon {
  tells: readonly Tell[];
  /** Words that name no thing, person or deed, lower case. */
  abstract: readonly string[];
  /** First words of a post that say nothing yet: greetings, announcements of feelings. */
  openers: readonly RegExp[];
  /** A word that fits any post. */
  general: RegExp;
  /** Those of them that name nothing: "every", "new". */
  small: RegExp;
  /** A thing or a task whose name ends like that of a quality; it does not count as general. */
  thing: RegExp;
  /** Beginning of a sentence that only names something: "An honest", "No". */
  fragment: RegExp;
  /** Addresses whoever reads it. */
  everyone: RegExp;
  /** A word of telling: past tense of deeds, and of speaking as one speaks. */
  lived: RegExp;
  /** Days, months, times of day, names inside a sentence: whoever names one was there. Global. */
  details: readonly RegExp[];
  /** Claims with a figure about the world, not about the own work. Global. */
  worldFigures: readonly RegExp[];
  /** Being first, largest or only among many; advice and feelings in the superlative are none. */
  superlatives: readonly RegExp[];
  /** A source, or the own counting. */
  sources: readonly RegExp[];
  /** Names of people and companies, as far as words around them tell. Global; group 1 is the name. */
  names: readonly RegExp[];
  /** A picture, video or document goes with the text. */
  picture: RegExp;
  /** Recommends or praises. */
  praise: RegExp;
  /** Says that the writer belongs to the company. */
  belonging: RegExp;
}
