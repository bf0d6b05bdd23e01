/**
 * What an alias group is about; it decides which neighbors spoil a hit:
 * - `craft`: done with hands and machines. "Welding equipment" is a product, "recruits welders" is somebody else's craft.
 * - `tool`: software and its making. "Sells Java trainings" is a trade in it.
 * - `field`: selling, buying, offices and languages; whoever trades in it practices it.
 */
export type SkillKind = 'craft' | 'tool' | 'field';

/** Words that mean one skill, in German and English together. Data; it comes from `lib/languages/skills`. */
export interface SkillGroup {
  kind: SkillKind;
  /** What people call the skill; the first is its id. */
  names: readonly string[];
  /**
   * Words and phrases that show it, in the notation of `readTerm`: inflections and heads of compounds are understood.
   */
  terms: readonly string[];
  /**
   * Narrower skills, each by the words that show it, in the same notation: Figma shows UX design, and UX design does not show
   * Figma.
   */
  narrower: readonly (readonly string[])[];
  /** Ids of groups that show it as well: who writes React writes JavaScript. */
  shownBy: readonly string[];
  /** Phrases in which the terms mean something else. */
  unless: readonly string[];
}

/** Words around a hit that turn it into its opposite; they come from `lib/languages`. All folded. */
export interface SkillCues {
  /** In front of a skill: "keine", "without". */
  negators: ReadonlySet<string>;
  /** In front of a skill, near: "ohne", "without". */
  nearNegators: ReadonlySet<string>;
  /** Behind a skill, before the clause ends: "Java: keine", "Englisch nicht". */
  lateNegators: ReadonlySet<string>;
  /** Behind a negator they take it back: "nicht nur", "not only". */
  notNegated: ReadonlySet<string>;
  /** Begin a clause of its own: "aber", "but". */
  turns: ReadonlySet<string>;
  /** Join a negated list: "no Java, C# or Go". */
  alternatives: ReadonlySet<string>;
  /** "möchte", "want", as beginnings of words. */
  wishes: readonly string[];
  /** "lernen", "learn", as beginnings of words. */
  learning: readonly string[];
  /** Trading in something, as beginnings of words: "verkauf", "recruit". */
  trading: readonly string[];
  /** In front of a family name: "Herr", "Ms". */
  persons: ReadonlySet<string>;
  /** Between trading and its object: "von", "for". */
  objectMarks: ReadonlySet<string>;
}
