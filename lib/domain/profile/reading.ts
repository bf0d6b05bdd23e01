/**
 * What a reader found on a profile page. The top level is the form that saved readings are compared in
 * (`toSpec` projects to it); `states`, `extra` and `missing` say how far the reading can be trusted.
 *
 * `null` always means "the page does not tell", never "the person has none".
 */

export type Network = 'linkedin' | 'xing';
export type PageLanguage = 'en' | 'de' | 'fr' | 'it';

/** 'YYYY-MM', 'YYYY', or 'present' for an end that is still open. */
export type PartialDate = string;

export interface Experience {
  title: string;
  company: string | null;
  employmentType: string | null;
  start: PartialDate | null;
  end: PartialDate | 'present' | null;
  location: string | null;
  description: string | null;
}

export interface Education {
  school: string;
  degree: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
}

export interface LanguageSkill {
  name: string;
  level: string | null;
}

export interface Certification {
  name: string;
  issuer: string | null;
}

export interface ActivityItem {
  /** First 120 characters of the post's own text, white space folded. */
  text: string;
  /** As shown: "1w", "3 Tage". */
  age: string | null;
  repost: boolean;
}

export interface OwnComment {
  /** First 120 characters, white space folded. */
  text: string;
  /** As shown: "1w", "3 Tage". */
  age: string | null;
  /** The same in days; null = not understood. */
  days: number | null;
}

export const SECTION_IDS = [
  'about',
  'activity',
  'featured',
  'experience',
  'education',
  'skills',
  'certifications',
  'volunteering',
  'languages',
  'recommendations',
  'projects',
  'publications',
  'honors',
  'courses',
  'interests',
  'organizations',
  'services',
  'highlights',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/**
 * How far one section was read:
 * - `read`: everything the section holds
 * - `partial`: some entries; the rest stands on a page of its own ("Show all")
 * - `absent`: looked where it would stand; the person has none
 * - `unseen`: not rendered yet, or on another page: says nothing about the person
 * - `unclear`: the section stands there, but its inside was not understood
 */
export type SectionState = 'read' | 'partial' | 'absent' | 'unseen' | 'unclear';

/** What the checks need beyond the compared form. Every field: null or left out = the page does not tell. */
export interface ProfileExtra {
  /** The network's own id of the member, e.g. "ACoAA…". */
  memberId?: string | null;
  /** '/company/slug-or-id/' of each entry of `experience`, same order and length; null = plain text, no link. */
  companyPaths?: (string | null)[];
  /** Age in days of each entry of `activity`, same order; null = not understood. */
  activityAgeDays?: (number | null)[];
  /** Own comments on others' posts, newest first, as far as the person's page of comments was seen. */
  ownComments?: OwnComment[] | null;
  recommendationsGiven?: number | null;
  /** 'YYYY-MM' of the newest recommendation received. */
  newestRecommendation?: PartialDate | null;
  /** Addresses or titles of the featured items. */
  featuredLinks?: string[];
  /** Web addresses (never mail or phone numbers) in the head or the contact sheet, as shown. */
  websites?: string[] | null;
  /** Kinds of business contact the page shows, without the data itself. */
  contactKinds?: ('email' | 'phone' | 'website' | 'booking')[] | null;
  /** True where the contact sheet stood open: then `contactKinds` and `websites` are all that it holds. */
  contactSheetRead?: boolean | null;
  /** True where a private number or address is shown to everybody. */
  privateContactShown?: boolean | null;
  industry?: string | null;
  /** The photo is set, but shown to connections only (own profile's hint). */
  photoLimited?: boolean | null;
  /** XING: the occupation line under the name. */
  occupation?: string | null;
  /** XING: tags under "Top skills". */
  topSkills?: string[] | null;
  /** XING: tags under "Interests". */
  interests?: string[] | null;
  /** XING: linked web profiles. */
  webProfiles?: string[] | null;
  /** XING: entries of qualifications and awards. */
  accomplishments?: number | null;
  /** True where nobody has seen a page of this kind that could verify the reader (XING). */
  unverified?: boolean;
}

export interface ProfileReading {
  network: Network;
  kind: 'profile';
  language: PageLanguage;
  /** '/in/slug/' or '/profile/Name/', from links in the page; null if the page has none. */
  path: string | null;
  name: string;
  pronouns: string | null;
  headline: string | null;
  location: string | null;
  currentCompany: string | null;
  topSchool: string | null;
  degree: 1 | 2 | 3 | null;
  isOwn: boolean | null;
  connections: number | null;
  followers: number | null;
  photo: boolean | null;
  banner: boolean | null;
  openToWork: boolean | null;
  hiring: boolean | null;
  verified: boolean | null;
  about: string | null;
  experience: Experience[];
  experienceShown: 'all' | 'some';
  education: Education[];
  skills: string[];
  skillsTotal: number | null;
  languages: LanguageSkill[];
  certifications: Certification[];
  volunteering: number;
  recommendationsReceived: number | null;
  featured: number;
  activity: ActivityItem[];
  /** Sections that stand on the page, in page order. */
  sections: SectionId[];
  /** How far each section was read. A section without a state is `unseen`. */
  states: Partial<Record<SectionId, SectionState>>;
  extra: ProfileExtra;
  /** Fields that were looked for in vain, e.g. 'headline', 'experience.dates'. */
  missing: string[];
}

/** The state of a section; a section nobody spoke of is `unseen`. */
export function stateOf(reading: ProfileReading, section: SectionId): SectionState {
  return reading.states[section] ?? 'unseen';
}

/** True where the section's content can be judged: fully read, partly read, or known to be absent. */
export function isKnown(reading: ProfileReading, section: SectionId): boolean {
  const state = stateOf(reading, section);
  return state === 'read' || state === 'partial' || state === 'absent';
}

/** A profile on which everything was read and nothing was found; the ground for examples and tests. */
export function blankProfile(network: Network, over: Partial<ProfileReading> = {}): ProfileReading {
  const states: Partial<Record<SectionId, SectionState>> = {};
  for (const id of SECTION_IDS) states[id] = 'absent';
  return {
    network,
    kind: 'profile',
    language: 'de',
    path: network === 'linkedin' ? '/in/miriam-hofstetter/' : '/profile/Miriam_Hofstetter/',
    name: 'Miriam Hofstetter',
    pronouns: null,
    headline: null,
    location: null,
    currentCompany: null,
    topSchool: null,
    degree: null,
    isOwn: true,
    connections: null,
    followers: null,
    photo: null,
    banner: null,
    openToWork: null,
    hiring: null,
    verified: null,
    about: null,
    experience: [],
    experienceShown: 'all',
    education: [],
    skills: [],
    skillsTotal: null,
    languages: [],
    certifications: [],
    volunteering: 0,
    recommendationsReceived: null,
    featured: 0,
    activity: [],
    sections: [],
    ...over,
    states: { ...states, ...over.states },
    extra: { ...over.extra },
    missing: over.missing ?? [],
  };
}
