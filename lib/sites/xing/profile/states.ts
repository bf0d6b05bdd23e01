import type { PageLanguage, ProfileReading, SectionId, SectionState } from '../../../domain/profile/reading.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import type { Parts } from './parts.ts';
import { asksToBeFilled } from './prompt.ts';
import { hasRest } from './rest.ts';
import type { Sections } from './sections.ts';

type States = ProfileReading['states'];

/** Parts that are sections of a reading. */
const SECTIONS: Partial<Record<XingPart, SectionId>> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  volunteering: 'volunteering',
  topSkills: 'skills',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  interests: 'interests',
};

/** What every profile has or the checks ask for, each with what was found. */
type LookedFor = Record<string, unknown>;

/**
 * How far each part was read. A part that is not on the page is left out: on a layout nobody could verify, not finding
 * is no proof. Absent is only what asks its owner to be filled.
 */
export function statesOf(parts: Parts, sections: Sections, isOwn: boolean | null, language: PageLanguage): States {
  const states: States = {};
  const counts = countsOf(sections);
  for (const part of parts.cards.keys()) {
    const isEmpty = isOwn === true && sections.unknown === 0 && asksToBeFilled(parts, part, language);
    const isCut = hasRest(parts, part, sections.boxes, language);
    // A button below a whole text leads elsewhere.
    const isPart = isCut && (part !== 'about' || /(?:…|\.{3})$/.test(sections.about ?? ''));
    for (const section of sectionsOf(part, sections)) {
      const whole: SectionState = states[section] === 'partial' || isPart ? 'partial' : 'read';
      states[section] = (counts[section] ?? 0) > 0 ? whole : isEmpty ? 'absent' : 'unclear';
    }
  }
  return states;
}

/** A career without headings holds what its entries say; an empty or not understood one could hold both. */
function sectionsOf(part: XingPart, { experience, education, unknown }: Sections): SectionId[] {
  const section = SECTIONS[part];
  if (section) return [section];
  if (part !== 'timeline') return [];
  const isOpen = unknown > 0 || experience.length + education.length === 0;
  const found: SectionId[] = [];
  if (isOpen || experience.length > 0) found.push('experience');
  if (isOpen || education.length > 0) found.push('education');
  return found;
}

function countsOf(sections: Sections): Partial<Record<SectionId, number>> {
  return {
    about: sections.about ? 1 : 0,
    experience: sections.experience.length,
    education: sections.education.length,
    volunteering: sections.volunteering,
    skills: sections.skills.length,
    languages: sections.languages.length,
    certifications: sections.certifications.length,
    interests: sections.interests?.length ?? 0,
  };
}

/** Sections that stand on the page, in page order; one that is known to be empty is none. */
export function sectionOrder(parts: Parts, sections: Sections, states: States): SectionId[] {
  const found = [...parts.lines.keys()].flatMap((part) => sectionsOf(part, sections));
  return [...new Set(found)].filter((section) => states[section] !== 'absent');
}

/** Names of the fields that were looked for in vain, and of the sections that were not understood. */
export function missingOf(fields: LookedFor, { experience }: Sections, states: States): string[] {
  const missing = Object.keys(fields).filter((field) => fields[field] === null);
  if (experience.some(({ start }) => start === null)) missing.push('experience.dates');
  if (experience.some(({ company }) => company === null)) missing.push('experience.company');
  return [...missing, ...Object.keys(states).filter((section) => states[section as SectionId] === 'unclear')];
}
