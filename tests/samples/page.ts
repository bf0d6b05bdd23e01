import type { PageLanguage } from '../../lib/domain/profile/reading.ts';
import type { Employer, Person } from './person.ts';

/** One sample page: who is shown, to whom, in which generation and words, and how far down. */
export interface SamplePage {
  generation: 'E' | 'S';
  person: Person;
  /** Of the interface. */
  language: PageLanguage;
  /** The owner, or somebody with that degree of connection. */
  viewer: 'owner' | 1 | 2 | 3;
  /** False = nothing below the upper cards was rendered yet. */
  scrolled?: boolean;
  /** Entries shown before "show all" stands there; the usual ones unless said. */
  limits?: Limits;
}

export type Limits = Record<'experience' | 'education' | 'skills' | 'languages' | 'certifications', number>;

/** As seen on pages of 2024 to 2026. */
const USUAL: Limits = { experience: 5, education: 2, skills: 2, languages: 2, certifications: 2 };

/** Where the page stands. */
export const addressOf = ({ person }: SamplePage): string => `https://www.linkedin.com/in/${person.slug}/`;

/** What a page shows of a section, and of how many entries. */
export interface Excerpt<Entry> {
  shown: Entry[];
  total: number;
  /** True where the rest stands on a page of its own. */
  cut: boolean;
}

export function excerpt(page: SamplePage, section: 'experience'): Excerpt<Employer>;
export function excerpt<Section extends keyof Limits>(
  page: SamplePage,
  section: Section,
): Excerpt<Person[Section][number]>;
export function excerpt(page: SamplePage, section: keyof Limits): Excerpt<unknown> {
  const entries: readonly unknown[] = page.person[section];
  const limit = (page.limits ?? USUAL)[section];
  return { shown: entries.slice(0, limit), total: entries.length, cut: entries.length > limit };
}

/** The name by which a site addresses somebody: "Miriam". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
