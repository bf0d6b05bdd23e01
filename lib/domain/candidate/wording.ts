import type { CoachLanguage } from '../profile/checks/check.ts';
import type { SectionId } from '../profile/reading.ts';

/** How a reading aid is told. `{slots}` take the opening's own words, after a colon or in quotes. */
export interface CandidateWords {
  places: Readonly<Partial<Record<SectionId | 'headline', string>>>;
  askMust: string;
  askLearnable: string;
  askPart: string;
  askDetail: string;
  reason: string;
  purpose: string;
  since: string;
  until: string;
  span: string;
}

const de: CandidateWords = {
  places: {
    headline: 'Slogan',
    about: 'Info',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certifications: 'Bescheinigungen',
    languages: 'Sprachen',
  },
  askMust: 'Was hatten Sie bisher damit zu tun: {requirement}?',
  askLearnable: 'Was bräuchten Sie, um das zu lernen: {requirement}?',
  askPart: 'Gehört dazu auch das: {requirement}?',
  askDetail: 'Wie ist es genau: „{detail}“?',
  reason: '{reason}: Was müsste dafür stimmen?',
  purpose:
    'Lesehilfe: zeigt, was zu den Anforderungen auf der Seite steht und was zu fragen bleibt. Sie bewertet niemanden, und die Entscheidung trifft ein Mensch.',
  since: 'seit {start}',
  until: 'bis {end}',
  span: '{start} bis {end}',
};

const du: Partial<CandidateWords> = {
  askMust: 'Was hattest du bisher damit zu tun: {requirement}?',
  askLearnable: 'Was bräuchtest du, um das zu lernen: {requirement}?',
};

const en: CandidateWords = {
  places: {
    headline: 'Headline',
    about: 'About',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    certifications: 'Licenses and certifications',
    languages: 'Languages',
  },
  askMust: 'What have you had to do with this so far: {requirement}?',
  askLearnable: 'What would you need to learn this: {requirement}?',
  askPart: 'Does that include this: {requirement}?',
  askDetail: 'How is it exactly: “{detail}”?',
  reason: '{reason}: What would have to be right?',
  purpose:
    'Reading aid: shows what the page says about the requirements and what remains to be asked. It rates nobody, and a human decides.',
  since: 'since {start}',
  until: 'until {end}',
  span: '{start} to {end}',
};

export function candidateWords(language: CoachLanguage): CandidateWords {
  if (language === 'en') return en;
  return language.endsWith('-du') ? { ...de, ...du } : de;
}
