import { blankProfile, type ProfileReading } from '../../domain/profile/reading.ts';
import { ownPathIn } from '../text/own-address.ts';
import { headIn } from './head.ts';
import type { TextLine } from './lines.ts';
import { readSection } from './linkedin-sections.ts';
import { outlineOf } from './outline.ts';

/** Fields of the head that every profile has, or that the checks ask for. */
const LOOKED_FOR = ['path', 'headline', 'location', 'connections', 'isOwn'] as const;

/**
 * A LinkedIn profile, or some of its sections, from the lines of a copied page. What was not pasted is unseen, what
 * could be read in two ways is unclear; nothing is absent, since a text can't show that something is missing.
 * @param today 'YYYY-MM-DD'
 * @returns null where neither a section nor a head is there
 */
export function linkedinFrom(lines: readonly TextLine[], today: string): ProfileReading | null {
  const outline = outlineOf(lines);
  const { language, sections, all } = outline;
  const reading: ProfileReading = {
    ...blankProfile('linkedin', { language, path: ownPathIn(all), name: '', isOwn: null }),
    states: {},
  };
  const read = (ids: readonly string[]) => {
    for (const section of sections) if (ids.includes(section.id)) readSection(section, reading, { language, today });
  };
  // The head is told by company and school; whose posts stand there, by the name in the head.
  read(['experience', 'education']);
  Object.assign(reading, headIn(outline, reading));
  read(sections.map(({ id }) => id).filter((id) => id !== 'experience' && id !== 'education'));
  reading.sections = sections.map(({ id }) => id);
  reading.missing.push(...LOOKED_FOR.filter((field) => reading[field] === null));
  reading.missing.push(...reading.sections.filter((id) => reading.states[id] === 'unclear'));
  return reading.sections.length > 0 || (reading.name !== '' && reading.headline !== null) ? reading : null;
}
