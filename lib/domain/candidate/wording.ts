import type { CoachLanguage } from '../profile/checks/check.ts';
import type { SectionId } from '../profile/reading.ts';
import type { DetailKind } from './requirement-details.ts';
import type { RequirementKind } from './requirement-kind.ts';

/**
 * How a reading aid is told. `{slots}` take the opening's own words, before a colon or in quotes. Questions ask for what was
 * done, by one requirement at a time: itemized, job-related reading beats the impression as a whole (Roulin and Levashina
 * 2019), and people differ in what they put on a page.
 */
export interface CandidateWords {
  places: Readonly<Partial<Record<SectionId | 'headline', string>>>;
  askMust: Readonly<Record<RequirementKind, string>>;
  askLearnable: string;
  askPart: string;
  /** Where something broader stands on the page. */
  askRelated: string;
  askDetail: Readonly<Record<DetailKind, string>>;
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
  askMust: {
    work: '{requirement}: Wo hatten Sie zuletzt damit zu tun?',
    proof: '{requirement}: Liegt der Nachweis vor?',
    degree: '{requirement}: Welcher Abschluss kommt dem nahe?',
    language: '{requirement}: Wofür haben Sie die Sprache zuletzt gebraucht?',
    terms: '{requirement}: Was davon geht bei Ihnen?',
  },
  askLearnable: '{requirement}: Was würde Ihnen den Einstieg erleichtern?',
  askPart: '{requirement}: Was davon kennen Sie aus eigener Arbeit?',
  askRelated: '{requirement}: Gehörte das bei Ihnen dazu?',
  askDetail: {
    level: 'Gefragt ist „{detail}“: Wofür haben Sie die Sprache zuletzt gebraucht?',
    time: 'In der Stelle steht „{detail}“: Wie lange waren es bei Ihnen?',
    grade: 'Gefragt ist „{detail}“: Was haben Sie?',
  },
  reason: '{reason}: Was wäre Ihnen daran wichtig?',
  purpose:
    'Lesehilfe: zeigt, was zu den Anforderungen auf der Seite steht und was zu fragen bleibt. Sie bewertet niemanden, und die Entscheidung trifft ein Mensch.',
  since: 'seit {start}',
  until: 'bis {end}',
  span: '{start} bis {end}',
};

const du: Partial<CandidateWords> = {
  askMust: {
    work: '{requirement}: Wo hattest du zuletzt damit zu tun?',
    proof: '{requirement}: Liegt der Nachweis vor?',
    degree: '{requirement}: Welcher Abschluss kommt dem nahe?',
    language: '{requirement}: Wofür hast du die Sprache zuletzt gebraucht?',
    terms: '{requirement}: Was davon geht bei dir?',
  },
  askLearnable: '{requirement}: Was würde dir den Einstieg erleichtern?',
  askPart: '{requirement}: Was davon kennst du aus eigener Arbeit?',
  askRelated: '{requirement}: Gehörte das bei dir dazu?',
  askDetail: {
    level: 'Gefragt ist „{detail}“: Wofür hast du die Sprache zuletzt gebraucht?',
    time: 'In der Stelle steht „{detail}“: Wie lange waren es bei dir?',
    grade: 'Gefragt ist „{detail}“: Was hast du?',
  },
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
  askMust: {
    work: '{requirement}: Where did it last come up in your work?',
    proof: '{requirement}: Do you hold it?',
    degree: '{requirement}: Which degree of yours comes close?',
    language: '{requirement}: What did you last use the language for?',
    terms: '{requirement}: How much of that works for you?',
  },
  askLearnable: '{requirement}: What would help you get started?',
  askPart: '{requirement}: Which of these do you know from your own work?',
  askRelated: '{requirement}: Was that part of your work?',
  askDetail: {
    level: 'The opening says “{detail}”: What did you last use the language for?',
    time: 'The opening says “{detail}”: How long was it for you?',
    grade: 'The opening says “{detail}”: Which one do you hold?',
  },
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
