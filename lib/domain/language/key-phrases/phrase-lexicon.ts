/** Words of one language that help to find what a text is about; lower case, from `lib/languages`. */
export interface PhraseLexicon {
  language: 'de' | 'en';
  /** Articles, pronouns, prepositions, auxiliaries: they carry no topic and end a phrase. */
  functionWords: ReadonlySet<string>;
  /** Nouns that stand in any text: "time", "company". */
  generic: ReadonlySet<string>;
  /** Forms of verbs and adjectives that are no part of a phrase. German needs none: its nouns are capitalized. */
  others: ReadonlySet<string>;
  /** Words that are a verb behind "we" and a noun elsewhere: "design". */
  twofold: ReadonlySet<string>;
}
