/** Word lists and patterns of one language; reach the domain as an argument, from `lib/languages`. */
export interface Lexicon {
  language: 'de' | 'en';
  /** Words and phrases that everybody uses about themselves, lower case. */
  buzzwords: readonly string[];
  /** Fillers and hedges, lower case. */
  fillers: readonly string[];
  /** Fillers that only count in pairs (German modal particles). */
  particles: readonly string[];
  /** First words of a text that reads like a CV. */
  cvOpeners: readonly RegExp[];
  /** Words that show a benefit or an outcome. */
  value: readonly RegExp[];
  /** Words that name whom it is for. */
  audience: readonly RegExp[];
  /** Invitations to talk. */
  callsToAction: readonly RegExp[];
  /** How or when to be reached; makes an invitation concrete. */
  channels: readonly RegExp[];
  /** What a talk would be about; makes an invitation concrete. */
  subjects: readonly RegExp[];
  /** Words that speak to the reader; formal `Sie`/`Ihr` are known by their capital, in the measure. */
  address: readonly string[];
  /** Stems of the people it is done for; endings and German compounds are the measure's. */
  reader: readonly string[];
  /** Words that speak of the writer. */
  self: readonly string[];
  firstPersonSingular: readonly string[];
  genericSkills: readonly string[];
  genericTitles: readonly string[];
  superlatives: readonly RegExp[];
  /** Generic masculines, lower case: plurals that are no singular, and words that are the same in the singular. */
  masculines: { plural: readonly string[]; alike: readonly string[] };
  sensitive: readonly string[];
  /** Role lexicon of LI-15: per role three groups of stems. */
  roleContent: Record<'executive' | 'sales' | 'recruiter' | 'employee', readonly (readonly string[])[]>;
  /** Numbers with a unit, before/after phrases. */
  results: readonly RegExp[];
  /** Words of change ("verkürzt", "cut"): with a figure in the same sentence they make a result, not just a size. */
  changes: readonly RegExp[];
  /** Hooks of an opening: question, scene, problem words. */
  problems: readonly string[];
  stopWords: readonly string[];
}
