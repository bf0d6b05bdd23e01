import { sentenceSpans } from '../language/sentences.ts';
import type { Experience, ProfileReading, SectionId } from '../profile/reading.ts';

/** Words of the page in which requirements are looked for. */
export interface CandidatePassage {
  /** Verbatim. */
  text: string;
  section: SectionId | 'headline';
  /** Dates of the entry, as the reading has them. */
  start: string | null;
  end: string | null;
  /** A second line of the same entry, such as the level of a language. */
  beside: string | null;
}

const MOST_SENTENCES = 80;

/**
 * What a profile says of work, training and knowledge, in page order. Neither posts nor name, photo, pronouns, place or
 * anything that says how or whether the person can be reached.
 */
export function candidatePassages(reading: ProfileReading): CandidatePassage[] {
  const { headline, about, experience, education, skills, certifications, languages } = reading;
  const plain = (
    section: CandidatePassage['section'],
    text: string,
    beside: string | null = null,
  ): CandidatePassage => ({
    text,
    section,
    start: null,
    end: null,
    beside,
  });
  return [
    ...experience.flatMap(ofJob),
    ...sentencesOf(about).map((text) => plain('about', text)),
    ...certifications.map(({ name }) => plain('certifications', name)),
    ...education.map(({ school, degree, start, end }) => ({ ...plain('education', degree ?? school), start, end })),
    ...languages.map(({ name, level }) => plain('languages', name, level)),
    ...skills.map((skill) => plain('skills', skill)),
    ...sentencesOf(headline).map((text) => plain('headline', text)),
  ];
}

function ofJob({ title, description, start, end }: Experience): CandidatePassage[] {
  return [title, ...sentencesOf(description)].map((text) => ({
    text,
    section: 'experience',
    start,
    end,
    beside: null,
  }));
}

const sentencesOf = (text: string | null): string[] =>
  text === null
    ? []
    : sentenceSpans(text)
        .slice(0, MOST_SENTENCES)
        .map((sentence) => sentence.text);
