import type { CoachLanguage } from '../profile/checks/check.ts';
import type { SectionId } from '../profile/reading.ts';

/** How a reading aid is told. `{slots}` take the opening's own words, after a colon or in quotes. */
export interface CandidateWords {
  places: Readonly<Partial<Record<SectionId | 'headline', string>>>;
  askMust: string;
  askLearnable: string;
  /** For proofs and conditions. */
  askHeld: string;
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
  askHeld: 'Wie steht es bei Ihnen damit: {requirement}?',
  askDetail: 'Gefragt ist „{detail}“. Wie ist es bei Ihnen?',
  reason: '{reason}: Was wäre Ihnen daran wichtig?',
  purpose:
    'Lesehilfe: zeigt, was zu den Anforderungen auf der Seite steht und was zu fragen bleibt. Sie bewertet niemanden, und die Entscheidung trifft ein Mensch.',
  since: 'seit {start}',
  until: 'bis {end}',
  span: '{start} bis {end}',
};

const du: Partial<CandidateWords> = {
  askMust: 'Was hattest du bisher damit zu tun: {requirement}?',
  askLearnable: 'Was bräuchtest du, um das zu lernen: {requirement}?',
  askHeld: 'Wie steht es bei dir damit: {requirement}?',
  askDetail: 'Gefragt ist „{detail}“. Wie ist es bei dir?',
  reason: '{reason}: Was wäre dir daran wichtig?',
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
  askHeld: 'Where do you stand with this: {requirement}?',
  askDetail: 'The opening asks for “{detail}.” What is true for you?',
  reason: '{reason}: What would matter to you about it?',
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
