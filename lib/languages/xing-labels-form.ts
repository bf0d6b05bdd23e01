import type { PageLanguage } from '../domain/profile/reading.ts';

/** What a heading on a XING profile can introduce. `timeline`: career and education together. */
export type XingPart =
  | 'about'
  | 'timeline'
  | 'experience'
  | 'education'
  | 'volunteering'
  | 'topSkills'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'interests'
  | 'webProfiles'
  | 'contact'
  | 'privateContact';

/**
 * XING's own words in one language of its interface, compared after folding. No page could be captured: a word is
 * "seen" where public code that reads XING names it, else it is the usual word. Months and words for "present" are
 * those of `SiteLabels`.
 */
export interface XingLabels {
  language: PageLanguage;
  /** Each may be followed by whose it is ("Berufserfahrung von …"). */
  headings: Record<XingPart, readonly string[]>;
  /** Headings of what is never read: job wishes, salary, personal details, figures, other people. */
  unread: readonly string[];
  /** Words between a heading and the person's name. */
  whose: readonly string[];
  /** Leading word of the occupation line, and a line of its own below a position. */
  employmentTypes: readonly string[];
  /** Lines about looking for a job; never kept. */
  jobSearch: readonly string[];
  /** Words behind the number of contacts. */
  contacts: readonly string[];
  email: readonly string[];
  phone: readonly string[];
  /** Buttons on the own profile, and on other people's; beginnings. */
  ownActions: readonly string[];
  otherActions: readonly string[];
  /** Words of a prompt to fill an empty part; anywhere in a button or link. */
  add: readonly string[];
  /** Words of a button that unfolds the rest; anywhere in it. */
  more: readonly string[];
  notFound: readonly string[];
  signIn: readonly string[];
  /** Hints in a row of a list of people ("3 gemeinsame Kontakte"); anywhere in a line that has a number. */
  listHints: readonly string[];
  /** Badges beside a name: what somebody pays for. */
  badges: readonly string[];
  /** Who wrote a message of one's own, where the site says it. */
  ownMessages: readonly string[];
  /** Heading of a company's own text. */
  companyAbout: readonly string[];
  /** Labels of a company's data; the value stands behind or below. */
  companyDetails: Readonly<Record<XingCompanyDetail, readonly string[]>>;
  posts: XingPostLabels;
}

export type XingCompanyDetail = 'website' | 'industry' | 'employees' | 'headquarters' | 'specialties';

/** Words around posts and messages. Nobody could see any of them on a page: all are the usual words. */
export interface XingPostLabels {
  /** In the place of the age; whole. */
  promoted: readonly string[];
  /** Before and behind "3 Stunden", and ages without a number. */
  ageBefore: readonly string[];
  ageBehind: readonly string[];
  ageAlone: readonly string[];
  /** Above the author: who passed it on; anywhere in the line. */
  shared: readonly string[];
  /** Above the author: who likes it, commented on it; anywhere in the line. */
  liked: readonly string[];
  /** Behind a number. */
  reactions: readonly string[];
  comments: readonly string[];
  shares: readonly string[];
  /** Names of the buttons below a post; beginnings. */
  buttons: readonly string[];
}
