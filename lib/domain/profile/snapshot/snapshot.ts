import type {
  Certification,
  Education,
  Experience,
  LanguageSkill,
  Network,
  PageLanguage,
  ProfileReading,
  SectionState,
} from '../reading.ts';

/** Sections that a snapshot holds. */
export const SNAPSHOT_SECTIONS = [
  'about',
  'activity',
  'experience',
  'education',
  'skills',
  'certifications',
  'languages',
] as const satisfies readonly (keyof ProfileReading)[];
export type SnapshotSection = (typeof SNAPSHOT_SECTIONS)[number];

/** 'YYYY-MM-DD' */
type Day = string;

export interface SnapshotPost {
  /** As in `ActivityItem`. */
  text: string;
  repost: boolean;
  /** On which day, as near as the page tells; null = it does not. */
  on: Day | null;
}

/**
 * What stays of the profile of a person in the journal: what can be talked about, with the day on which each part was last
 * seen. No photo, pronouns, contact data, member id, counts; nothing about looking for work.
 */
export interface ProfileSnapshot {
  network: Network;
  /** Of the page; readings of pages in two languages are not compared. */
  language: PageLanguage;
  name: string;
  headline: string | null;
  location: string | null;
  currentCompany: string | null;
  about: string | null;
  activity: SnapshotPost[];
  experience: Experience[];
  education: Education[];
  skills: string[];
  certifications: Certification[];
  languages: LanguageSkill[];
  /** A section without a state was never seen. */
  states: Partial<Record<SnapshotSection, SectionState>>;
  /** Days on which headline and place, and each section, were last seen. */
  seen: Partial<Record<'head' | SnapshotSection, Day>>;
}

/** Whether anything can be said of a section. */
export const isSeen = ({ states }: ProfileSnapshot, section: SnapshotSection): boolean =>
  ['read', 'partial', 'absent'].includes(states[section] ?? 'unseen');

/** The day on which any part was last seen. */
export const lastSeen = ({ seen }: ProfileSnapshot): Day => Object.values(seen).sort().at(-1) ?? '';

/** Everything that a snapshot says, a line each. */
export function textsOf({
  name,
  headline,
  location,
  currentCompany,
  about,
  activity,
  ...lists
}: ProfileSnapshot): string[] {
  const { experience, education, certifications, skills, languages } = lists;
  const line = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ');
  return [
    line(name),
    line(headline),
    line(location),
    line(currentCompany),
    line(about),
    ...activity.map(({ text, on }) => line(text, on)),
    ...experience.map(({ title, company, start, end, description }) => line(title, company, start, end, description)),
    ...education.map(({ school, degree, start, end }) => line(school, degree, start, end)),
    ...certifications.map(({ name: certificate, issuer }) => line(certificate, issuer)),
    line(...skills),
    ...languages.map((language) => line(language.name, language.level)),
  ].filter((text) => text !== '');
}
