import type { Role as CoachRole } from '../../lib/domain/profile/checks/check.ts';

/**
 * An invented person, as they wrote their own profile. What a page says in the words of its interface (dates, types of
 * employment, levels of a language) is kept as data here and put into words by the page.
 */

export type Employment = 'fullTime' | 'partTime' | 'selfEmployed' | 'internship' | 'apprenticeship';
export type WorkMode = 'onSite' | 'hybrid' | 'remote';
export type Level = 'elementary' | 'limited' | 'professional' | 'full' | 'native';

/** '2020-07' or '2020'. */
export type When = string;

export interface Role {
  title: string;
  start: When;
  end: When | 'present';
  location?: string;
  mode?: WorkMode;
  description?: string;
  /** Skills tied to the role, shown as a line of their own. */
  skills?: string[];
}

/** One employer; two roles or more are shown as a group. */
export interface Employer {
  company: string;
  /** '/company/slug/'; null where the employer has no page. */
  path: string | null;
  employment: Employment | null;
  /** Place of the whole group. */
  location?: string;
  roles: Role[];
}

export interface School {
  school: string;
  path: string | null;
  degree: string | null;
  start: When | null;
  end: When | null;
}

export interface Post {
  /** The person's own words; '' for a bare repost. */
  text: string;
  age: { count: number; unit: 'hour' | 'day' | 'week' | 'month' };
  reactions: number;
  /** Name of the author whose post was passed on without words of one's own. */
  repostOf?: { author: string; text: string };
}

export interface Recommendation {
  author: string;
  headline: string;
  /** '2025-09-14'. */
  date: string;
  /** How the two know each other; shown beside the date. */
  relation: string;
  text: string;
}

export interface Entry {
  title: string;
  /** Issuer, organization, publisher, number of a course. */
  by: string | null;
  when: When | null;
  text?: string;
}

export interface Xing {
  /** 'Miriam_Hofstetter'. */
  path: string;
  occupation: string;
  topSkills: string[];
  interests: string[];
  /** Shown as links. */
  webProfiles: { label: string; href: string }[];
  accomplishments: Entry[];
  /** Business contact as shown; a reader must only note which kinds there are. */
  contact: { email?: string; phone?: string; website?: string };
}

export interface Person {
  slug: string;
  /** As whom the person would ask the coach. */
  coachRole: CoachRole;
  name: string;
  /** Language the person writes in. */
  writes: 'de' | 'de-CH' | 'en' | 'fr' | 'it';
  pronouns: string | null;
  headline: string | null;
  location: string;
  company: { name: string; path: string | null } | null;
  topSchool: string | null;
  connections: number;
  followers: number;
  /** Which drawing; null = the network's silhouette. */
  portrait: Portrait | null;
  banner: Banner | null;
  verified: boolean;
  /** In the head, with the words shown for it. */
  website: { href: string; label: string } | null;
  about: string | null;
  experience: Employer[];
  education: School[];
  skills: string[];
  languages: { name: string; level: Level | null }[];
  certifications: Entry[];
  projects: Entry[];
  volunteering: (Entry & { end: When | 'present' })[];
  recommendations: { received: Recommendation[]; given: Recommendation[] };
  publications: Entry[];
  courses: Entry[];
  honors: Entry[];
  organizations: Entry[];
  services: string[];
  featured: { title: string; href: string; kind: string }[];
  posts: Post[];
  interests: { name: string; followers: number }[];
  xing: Xing | null;
}

/** Which drawing stands behind the portrait. */
export type Banner = 'plant' | 'hills' | 'signal' | 'rooms';

export interface Portrait {
  skin: string;
  hair: string;
  style: 'short' | 'bob' | 'long' | 'bun' | 'bald';
  clothes: string;
  ground: string;
  glasses?: boolean;
  beard?: boolean;
}

type Essentials = Pick<
  Person,
  'slug' | 'coachRole' | 'name' | 'writes' | 'location' | 'headline' | 'connections' | 'followers'
>;

/** A person with a name and a place and nothing else, unless said. */
export function person(known: Essentials & Partial<Person>): Person {
  return {
    pronouns: null,
    company: null,
    topSchool: null,
    portrait: null,
    banner: null,
    verified: false,
    website: null,
    about: null,
    experience: [],
    education: [],
    skills: [],
    languages: [],
    certifications: [],
    projects: [],
    volunteering: [],
    recommendations: { received: [], given: [] },
    publications: [],
    courses: [],
    honors: [],
    organizations: [],
    services: [],
    featured: [],
    posts: [],
    interests: [],
    xing: null,
    ...known,
  };
}
