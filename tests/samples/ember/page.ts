import type { SamplePage } from '../page.ts';
import type { Person } from '../person.ts';
import { activity } from './activity.ts';
import { experience } from './experience.ts';
import { frame, othersCard } from './frame.ts';
import { topCard } from './head.ts';
import { certifications, education, languages, plain, skills, volunteering } from './lists.ts';
import { interests, recommendations } from './tabs.ts';
import { about, analytics, featured, highlights, services } from './texts.ts';

/**
 * A profile of generation E (Ember, to 2026): an anchor names each section, every text stands there twice, and sections
 * that the person does not have are left out.
 */
export function emberPage(page: SamplePage, others: readonly Person[]): string {
  const cards = [
    topCard(page),
    page.viewer === 'owner' ? analytics(page) : '',
    page.viewer === 2 ? highlights(page) : '',
    about(page),
    services(page),
    featured(page),
    activity(page),
    experience(page),
    education(page),
    certifications(page),
    plain(page, 'projects'),
    volunteering(page),
    skills(page),
    recommendations(page),
    plain(page, 'publications'),
    plain(page, 'courses'),
    plain(page, 'honors'),
    languages(page),
    plain(page, 'organizations'),
    interests(page),
  ];
  return frame(page, cards, othersCard(page, others));
}
