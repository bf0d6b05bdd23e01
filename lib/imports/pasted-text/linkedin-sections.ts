import type { PageLanguage, ProfileReading, SectionId } from '../../domain/profile/reading.ts';
import { dateLines } from '../text/date-lines.ts';
import { aboutIn } from './about.ts';
import { activityIn } from './activity.ts';
import { educationIn } from './education.ts';
import { experienceIn } from './experience.ts';
import { countIn } from './head.ts';
import type { TextSection } from './outline.ts';
import { recommendationsIn } from './recommendations.ts';
import { certificationsIn, languagesIn, skillsIn } from './short-lists.ts';

interface Around {
  language: PageLanguage;
  /** 'YYYY-MM-DD' */
  today: string;
}

/**
 * Puts what a section tells into the reading.
 * @returns false where something stands there that could be read in two ways
 */
type SectionReader = (section: TextSection, reading: ProfileReading, around: Around) => boolean;

/** Sections without a reader of their own hold nothing that the reading has a place for. */
const READERS: Partial<Record<SectionId, SectionReader>> = {
  about({ lines }, reading) {
    reading.about = aboutIn(lines);
    return reading.about !== null;
  },
  experience({ lines, all }, reading, { language, today }) {
    const { entries, isClear, isPlaceOpen } = experienceIn(lines, language, today);
    reading.experience = entries;
    reading.experienceShown = all === null ? 'all' : 'some';
    if (isPlaceOpen) reading.missing.push('experience.location');
    return isClear;
  },
  education({ lines }, reading, { language }) {
    const { entries, isClear } = educationIn(lines, language);
    reading.education = entries;
    return isClear;
  },
  skills({ lines, all }, reading) {
    const { entries, isClear } = skillsIn(lines, placesOf(reading));
    reading.skills = entries;
    reading.skillsTotal = all || null;
    return isClear && entries.length > 0;
  },
  languages({ lines }, reading) {
    const { entries, isClear } = languagesIn(lines);
    reading.languages = entries;
    return isClear;
  },
  certifications({ lines }, reading, { language }) {
    const { entries, isClear } = certificationsIn(lines, language);
    reading.certifications = entries;
    return isClear && entries.length > 0;
  },
  volunteering({ lines }, reading, { language }) {
    reading.volunteering = dateLines(lines, language).length;
    return reading.volunteering > 0;
  },
  recommendations({ lines }, reading, { language }) {
    const { received, given, newest } = recommendationsIn(lines, language);
    reading.recommendationsReceived = received;
    reading.extra.recommendationsGiven = given;
    reading.extra.newestRecommendation = newest;
    return received !== null;
  },
  activity({ lines }, reading, { language }) {
    const { items, ageDays, isClear } = activityIn(lines, reading.name, language);
    reading.activity = items;
    reading.extra.activityAgeDays = ageDays;
    // The section repeats the number that stands in the head.
    reading.followers ??= countIn(lines, 'followers', language);
    return isClear;
  },
  // Titles of featured items look like any other line.
  featured: () => false,
};

/** Reads one section and says how far. */
export function readSection(section: TextSection, reading: ProfileReading, around: Around): void {
  const { id, lines, all } = section;
  const isClear = READERS[id]?.(section, reading, around) ?? lines.length > 0;
  reading.states[id] = isClear ? (all === null ? 'read' : 'partial') : 'unclear';
}

/** Companies and schools, which stand again below the skills that were used there. */
const placesOf = ({ experience, education }: ProfileReading): string[] =>
  [...experience.map(({ company }) => company), ...education.map(({ school }) => school)].filter(
    (place) => place !== null,
  );
