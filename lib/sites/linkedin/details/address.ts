import type { SectionId } from '../../../domain/profile/reading.ts';
import { foldSlug } from '../../words/fold-slug.ts';

/** The last part of the address of a section's own page. Stated by others, 2026; links to them seen 2024-07 to 2026-04. */
const SECTIONS: Readonly<Record<string, SectionId>> = {
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  projects: 'projects',
  courses: 'courses',
  languages: 'languages',
  publications: 'publications',
  honors: 'honors',
  organizations: 'organizations',
  'volunteering-experiences': 'volunteering',
  recommendations: 'recommendations',
  interests: 'interests',
  featured: 'featured',
  services: 'services',
};

const DETAILS = /^\/in\/([^/]+)\/details\/([a-z-]+)\/?$/;

export interface DetailsAddress {
  /** Folded slug of the person. */
  slug: string;
  /** As the address writes it, '/in/slug/'. */
  path: string;
  section: SectionId;
}

/** Whose section stands at this address; null for every other address. */
export function detailsAt(url: URL): DetailsAddress | null {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return null;
  const [, slug, name = ''] = DETAILS.exec(url.pathname) ?? [];
  const section = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
  return slug && section ? { slug: foldSlug(slug), path: `/in/${slug}/`, section } : null;
}
