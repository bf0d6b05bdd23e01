import type { PageLanguage, SectionId } from '../../lib/domain/profile/reading.ts';
import type { Employment, Level, WorkMode } from './person.ts';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';
import { words as it } from './words/it.ts';

/** Sections whose link to all entries names their number on E pages. */
type CountedSection = 'experience' | 'education' | 'skills' | 'languages' | 'certifications';

/** What the sample pages say in the interface's language. Written apart from the readers' label tables on purpose. */
export interface PageWords {
  sections: Record<SectionId, string>;
  employment: Record<Employment, string>;
  modes: Record<WorkMode, string>;
  levels: Record<Level, string>;
  months: readonly string[];
  present: string;
  /** Between the two dates of a range: visible and spoken. */
  dash: string;
  spokenDash: string;
  years(count: number): string;
  monthCount(count: number): string;
  age: Record<'hour' | 'day' | 'week' | 'month', (count: number) => string>;
  spokenAge(count: string): string;
  number(count: number): string;
  connections(count: number): { number: string; word: string };
  manyConnections: string;
  followers(count: string): string;
  degree: readonly [string, string, string];
  spokenDegree: readonly [string, string, string];
  /** Long wording with the number (E), short one (S). */
  showAll: string;
  showAllOf: Record<CountedSection, (count: number) => string>;
  contactInfo: string;
  currentCompany(name: string): string;
  topSchool(name: string): string;
  message: string;
  connect: string;
  inviteLabel(name: string): string;
  follow: string;
  more: string;
  moreText: string;
  openTo: string;
  addSection: string;
  enhance: string;
  edit(what: string): string;
  editProfile: string;
  editPhoto: string;
  editBanner: string;
  profilePhoto: string;
  coverPhoto: string;
  verifiedLabel(name: string): string;
  analytics: string;
  onlyYou: string;
  views: string;
  you: string;
  nothingPosted: string;
  report: string;
  search: string;
  noNotifications: string;
  /** In the highlights of somebody whom one knows through others. */
  bothKnow: string;
  createPost: string;
  pills: { posts: string; comments: string; images: string };
  reposted(name: string): string;
  received: string;
  given: string;
  nothingGiven: string;
  issued(date: string): string;
  skillsMore(first: string, more: number): string;
  interestsTabs: readonly [string, string];
  otherProfiles: string;
  mayKnow: string;
  servicesOffered: string;
  topSkills: string;
  nav: readonly string[];
  mutual(name: string, more: number): string;
  reaction: string;
  comment: string;
  repost: string;
  send: string;
  /** Page kinds that are no profile. */
  notFound: string;
  signIn: string;
}

export const PAGE_WORDS: Record<PageLanguage, PageWords> = { de, en, fr, it };
