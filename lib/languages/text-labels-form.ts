import type { PageLanguage } from '../domain/profile/reading.ts';

/**
 * Words that stand around a profile where its page is there as text only: copied, or saved as a PDF. A page that is
 * read as a page tells the same things by its structure. Compared after folding; usual words, not verified on a page
 * unless a list says so.
 */
export interface TextLabels {
  language: PageLanguage;
  /** Words of the site's bar and of hidden links before it; whole lines above the profile. */
  navigation: readonly string[];
  /** Links at the foot of every page; whole lines. */
  footer: readonly string[];
  /** The link behind a person's place. */
  contactInfo: readonly string[];
  /** Buttons and remarks inside a section; whole lines. */
  remarks: readonly string[];
  /** What unfolds a long text, with or without "…" before it. */
  more: readonly string[];
  /** Words at both ends of "Show all 8 experiences"; '' = nothing there. */
  showAll: readonly { begins: string; ends: string }[];
  /** Who sees a card of the own profile; whole line. */
  onlyYou: readonly string[];
  /** Heading of the list at the end of a summary. */
  topSkills: readonly string[];
  /** Behind "+2" or a number at the end of a list of skills. */
  skillsMore: readonly string[];
  /** Beginnings of lines below an entry that are no text of its own: grade, credential, skills. */
  notes: readonly string[];
  /** Levels of a language. */
  levels: readonly string[];
  /** Units of a length of time. */
  years: readonly string[];
  months: readonly string[];
  /** Beginnings and ends of the name of a region: "Greater Munich Metropolitan Area". */
  regions: readonly { begins: string; ends: string }[];
  /** Heading above the profile's own address. */
  publicAddress: readonly string[];
  /** Headings of a profile saved as PDF, where they differ from those on the page. */
  pdf: Readonly<Record<'contact' | 'topSkills' | 'about' | 'certifications' | 'honors' | 'page', readonly string[]>>;
}
