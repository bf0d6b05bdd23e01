import { blankProfile, type ProfileReading } from '../../lib/domain/profile/reading.ts';
import type { Persona } from './persona.ts';

/** What a persona says about itself, in the form of a reading, for what two profiles have in common. */
export function ownReading(persona: Persona): ProfileReading {
  return blankProfile('linkedin', {
    name: persona.name ?? '',
    headline: persona.headline ?? null,
    about: persona.about ?? null,
    location: persona.location ?? null,
    experience: persona.experience.map((job) => ({
      title: job.title ?? '',
      company: job.company ?? null,
      employmentType: null,
      start: job.start ?? null,
      end: job.end ?? null,
      location: null,
      description: null,
    })),
    education: persona.education.map(({ school, degree = null }) => ({ school, degree, start: null, end: null })),
    languages: persona.languages.map((name) => ({ name, level: null })),
    skills: persona.skills,
  });
}
