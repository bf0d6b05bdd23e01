import type { ProfileReading } from '../../profile/reading.ts';

/**
 * What goes to an applicant system: work, training, knowledge, and the recruiter's own note. No photo, pronouns, ways to
 * reach the person, connections, or whether somebody looks for work.
 */
export interface HandOver {
  name: string;
  /** Address of the profile; null where the page has none. */
  profile: string | null;
  headline: string | null;
  location: string | null;
  work: { title: string; company: string | null; start: string | null; end: string | null }[];
  education: { school: string; degree: string | null; start: string | null; end: string | null }[];
  skills: string[];
  languages: { name: string; level: string | null }[];
  certificates: { name: string; issuer: string | null }[];
  /** The recruiter's own words. */
  note: string;
  opening: string;
  /** 'YYYY-MM-DD'; the day on which the page was read, for the duty to inform. */
  readOn: string;
}

const HOSTS = { linkedin: 'https://www.linkedin.com', xing: 'https://www.xing.com' } as const;

/** @param isQuotable leaves out lines that tell of looking for work or of private things */
export function handOverOf(
  reading: ProfileReading,
  own: { note: string; opening: string; readOn: string },
  isQuotable: (text: string) => boolean,
): HandOver {
  const { name, path, network, headline, location, experience, education, skills, languages, certifications } = reading;
  return {
    name,
    profile: path === null ? null : `${HOSTS[network]}${path}`,
    headline: headline !== null && isQuotable(headline) ? headline : null,
    location,
    work: experience
      .filter(({ title }) => isQuotable(title))
      .map(({ title, company, start, end }) => ({ title, company, start, end })),
    education: education.map(({ school, degree, start, end }) => ({ school, degree, start, end })),
    skills: skills.filter(isQuotable),
    languages: languages.map(({ name: language, level }) => ({ name: language, level })),
    certificates: certifications.map(({ name: title, issuer }) => ({ name: title, issuer })),
    ...own,
  };
}
