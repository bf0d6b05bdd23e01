import { type ProfileReading, type SectionId, stateOf } from '../../../domain/profile/reading.ts';
import type { Cards } from './cards.ts';
import { hasMore } from './entries.ts';

/** The name of a section's own page, where it differs from ours. */
const DETAILS: Partial<Record<SectionId, string>> = { volunteering: 'volunteering-experiences' };

/** Fields of the head that every profile has, or that the checks ask for. */
const LOOKED_FOR = ['path', 'headline', 'location', 'photo', 'banner', 'connections', 'isOwn'] as const;

/** A card without a single entry was not understood; a card with a "show all" link was read in part. */
export function settleStates(reading: ProfileReading, { of }: Cards): void {
  const entries: Partial<Record<SectionId, number>> = {
    about: reading.about ? 1 : 0,
    experience: reading.experience.length,
    education: reading.education.length,
    skills: reading.skills.length,
    languages: reading.languages.length,
    certifications: reading.certifications.length,
    featured: reading.featured,
    volunteering: reading.volunteering,
  };
  for (const [section, element] of of) {
    if (entries[section] === 0) reading.states[section] = 'unclear';
    else if (hasMore(element, DETAILS[section] ?? section)) reading.states[section] = 'partial';
  }
  if (reading.skillsTotal !== null && reading.skillsTotal > reading.skills.length) reading.states.skills = 'partial';
}

/** What was looked for in vain. */
export function missingOf(reading: ProfileReading): string[] {
  const missing: string[] = LOOKED_FOR.filter((field) => reading[field] === null);
  let [dates, company] = [false, false];
  for (const entry of reading.experience) {
    dates ||= entry.start === null;
    company ||= entry.company === null;
  }
  if (dates) missing.push('experience.dates');
  if (company) missing.push('experience.company');
  for (const section of reading.sections) if (stateOf(reading, section) === 'unclear') missing.push(section);
  return missing;
}
