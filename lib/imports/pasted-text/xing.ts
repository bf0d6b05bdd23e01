import { blankProfile, type ProfileReading, type SectionId } from '../../domain/profile/reading.ts';
import { parseDate } from '../../languages/site-words/dates.ts';
import type { XingPart } from '../../languages/xing-labels.ts';
import type { TextLine } from './lines.ts';
import { languagesIn, skillsIn } from './short-lists.ts';
import { xingHeadIn } from './xing-head.ts';
import { xingOutlineOf } from './xing-outline.ts';
import { positionsIn, schoolsIn } from './xing-timeline.ts';

/** Fields of the head that every profile has, or that the checks ask for. */
const LOOKED_FOR = ['path', 'location', 'connections', 'isOwn'] as const;

/** Parts that are sections of a reading. */
const SECTIONS: Partial<Record<XingPart, SectionId>> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  topSkills: 'skills',
  skills: 'skills',
  languages: 'languages',
  certifications: 'certifications',
  interests: 'interests',
};

/**
 * A XING profile, or some of its parts, from the lines of a copied page; the same rules as for LinkedIn. No page could
 * be seen: the order of lines is that of the project's own samples.
 * @returns null where neither a part nor a head is there
 */
export function xingFrom(lines: readonly TextLine[]): ProfileReading | null {
  const { language, head, parts } = xingOutlineOf(lines);
  const linesOf = (part: XingPart) => parts.get(part) ?? [];
  const reading: ProfileReading = {
    ...blankProfile('xing', { language, path: null, name: '', isOwn: null }),
    about: linesOf('about').join('\n') || null,
    experience: positionsIn(linesOf('experience'), language),
    education: schoolsIn(linesOf('education'), language),
    states: {},
    extra: { unverified: true },
  };
  const top = skillsIn(linesOf('topSkills'), []);
  const other = skillsIn(linesOf('skills'), []);
  const certificates = linesOf('certifications').filter((line) => parseDate(line, language) === null);
  const spoken = languagesIn(linesOf('languages'));
  reading.skills = [...new Set([...top.entries, ...other.entries])];
  reading.languages = spoken.entries;
  reading.certifications = certificates.map((name) => ({ name, issuer: null }));
  if (top.entries.length > 0) reading.extra.topSkills = top.entries;
  const interests = skillsIn(linesOf('interests'), []).entries;
  if (interests.length > 0) reading.extra.interests = interests;
  Object.assign(reading, xingHeadIn(head, language, reading));
  reading.extra.occupation = reading.headline;

  const understood: Partial<Record<SectionId, boolean>> = {
    about: reading.about !== null,
    experience: reading.experience.length > 0,
    education: reading.education.length > 0,
    skills: reading.skills.length > 0,
    languages: spoken.isClear,
    certifications: certificates.length > 0,
    interests: interests.length > 0,
  };
  reading.sections = [...new Set([...parts.keys()].flatMap((part) => SECTIONS[part] ?? []))];
  for (const id of reading.sections) reading.states[id] = understood[id] ? 'read' : 'unclear';
  reading.missing = [
    ...LOOKED_FOR.filter((field) => reading[field] === null),
    ...reading.sections.filter((id) => reading.states[id] === 'unclear'),
  ];
  return reading.sections.length > 0 ? reading : null;
}
