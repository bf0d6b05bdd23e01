import type { PageLanguage, SectionId } from '../domain/profile/reading.ts';

/**
 * The sites' own words in one language of their interface. Compared after folding: lower case, NFKC, single spaces.
 * Words are the last layer of every locator; a page stays readable where one of them is wrong.
 */
export interface SiteLabels {
  language: PageLanguage;
  /** Headings of profile sections. */
  sections: Partial<Record<SectionId, readonly string[]>>;
  /** Headings of cards on a profile that show other people or the owner's own figures. */
  foreignSections: readonly string[];
  /** Month names and their abbreviations, January first; compared without full stops. */
  months: readonly (readonly string[])[];
  present: readonly string[];
  employmentTypes: readonly string[];
  /** Work modes behind a place: "· Remote". */
  workModes: readonly string[];
  /** Words behind the number: "500+ connections". */
  connections: readonly string[];
  followers: readonly string[];
  /** Words before (or behind) such a number: "more than 500". */
  moreThan: readonly string[];
  /** Buttons that stand on the own profile only; beginnings. */
  ownActions: readonly string[];
  /** Buttons that stand on other people's profiles only; beginnings. */
  otherActions: readonly string[];
  /** Tab of recommendations given; beginnings. */
  given: readonly string[];
  received: readonly string[];
  /** Part of an "X reposted this" line. */
  reposted: readonly string[];
  /** Headline of a page that does not exist. */
  notFound: readonly string[];
  /** Wall that asks to sign in. */
  signIn: readonly string[];
  /** Label of the company and the school in the head; beginnings. */
  currentCompany: readonly string[];
  topSchool: readonly string[];
  hiring: readonly string[];
  openToWork: readonly string[];
  /** Units of an age, each with its length in days. */
  ageUnits: Readonly<Record<string, number>>;
  /** "Skills:" before a list inside an entry; beginnings. */
  skillsLine: readonly string[];
  /** "Issued Aug 2021"; beginnings. */
  issued: readonly string[];
  /** Why somebody stands in a list ("Current: …"); beginnings. */
  listHints: readonly string[];
  /** Since when in a list ("Sent 2 weeks ago", "Connected on May 3"); beginnings. */
  listDates: readonly string[];
  /** Heading of a company's own text, beside the one a person's has. */
  overview: readonly string[];
  /** Labels of a company's data. */
  companyDetails: Readonly<
    Record<'website' | 'industry' | 'employees' | 'headquarters' | 'specialties', readonly string[]>
  >;
  posts: PostLabels;
}

/** Words around posts in a feed. */
export interface PostLabels {
  /** Heading of each post, for screen readers; beginnings. */
  heading: readonly string[];
  /** In the place of the age; beginnings. */
  promoted: readonly string[];
  /** Behind a number: "3 comments". */
  comments: readonly string[];
  reposts: readonly string[];
  /** Below a poll: "120 votes". */
  votes: readonly string[];
  /** Between two names. */
  and: readonly string[];
  /** Spoken names of the buttons below a post; beginnings. */
  reactButton: readonly string[];
  commentButton: readonly string[];
  repostButton: readonly string[];
}
