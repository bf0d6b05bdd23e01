import type { Employment, Level } from '../person.ts';
import type { XingPage } from './page.ts';

type Module = 'about' | 'timeline' | 'skills' | 'languages' | 'accomplishments' | 'interests' | 'webProfiles';

/** What the sample pages say in the interface's language. Written apart from the reader's label tables on purpose. */
export interface XingWords {
  modules: Record<Module, string>;
  careers: string;
  studies: string;
  groups: { top: string; hard: string; soft: string };
  /** Explains an empty module to its owner, and the link that fills it. */
  empty: Record<Module, { why: string; add: string }>;
  employment: Record<Employment, string>;
  levels: Record<Level, string>;
  years(count: number): string;
  months(count: number): string;
  and: string;
  untilToday: string;
  since: string;
  contacts: string;
  edit: string;
  addAsContact: string;
  writeMessage: string;
  contactDetails: string;
  business: string;
  private: string;
  email: string;
  phone: string;
  website: string;
  salary: string;
  personalDetails: string;
  birthName: string;
  statistics: string;
  similar: string;
  nav: readonly [search: string, jobs: string, network: string, insights: string, profile: string];
}

const de: XingWords = {
  modules: {
    about: 'Über mich',
    timeline: 'Werdegang',
    skills: 'Fähigkeiten',
    languages: 'Sprachen',
    accomplishments: 'Qualifikationen und Auszeichnungen',
    interests: 'Interessen',
    webProfiles: 'Web-Profile',
  },
  careers: 'Berufliche Stationen',
  studies: 'Studium',
  groups: { top: 'Top-Fähigkeiten', hard: 'Hard Skills', soft: 'Soft Skills' },
  empty: {
    about: { why: 'Ein paar Sätze sagen mehr als jede Liste.', add: 'Text hinzufügen' },
    timeline: { why: 'Hier steht der berufliche Weg.', add: 'Station hinzufügen' },
    skills: { why: 'Mit Fähigkeiten wird ein Profil gefunden.', add: 'Fähigkeiten hinzufügen' },
    languages: { why: 'Viele Stellen verlangen eine zweite Sprache.', add: 'Sprache hinzufügen' },
    accomplishments: { why: 'Kurse und Zeugnisse finden hier Platz.', add: 'Qualifikation hinzufügen' },
    interests: { why: 'Interessen erleichtern das erste Gespräch.', add: 'Interessen hinzufügen' },
    webProfiles: { why: 'Andere Seiten lassen sich hier verlinken.', add: 'Web-Profil hinzufügen' },
  },
  employment: {
    fullTime: 'Angestellt',
    partTime: 'Angestellt',
    selfEmployed: 'Selbstständig',
    internship: 'Praktikum',
    apprenticeship: 'Ausbildung',
  },
  levels: {
    elementary: 'Grundkenntnisse',
    limited: 'Gute Kenntnisse',
    professional: 'Fließend',
    full: 'Fließend',
    native: 'Muttersprache',
  },
  years: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
  months: (count) => (count === 1 ? '1 Monat' : `${count} Monate`),
  and: ' und ',
  untilToday: 'Bis heute',
  since: 'seit',
  contacts: 'Kontakte',
  edit: 'Profil bearbeiten',
  addAsContact: 'Als Kontakt hinzufügen',
  writeMessage: 'Nachricht schreiben',
  contactDetails: 'Kontaktdaten',
  business: 'Geschäftlich',
  private: 'Privat',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Webseite',
  salary: 'Gehaltsvorstellung',
  personalDetails: 'Persönliche Daten',
  birthName: 'Geburtsname',
  statistics: 'Profilstatistik',
  similar: 'Ähnliche Profile',
  nav: ['Suche', 'Jobs', 'Netzwerk', 'Insights', 'Mein Profil'],
};

const en: XingWords = {
  modules: {
    about: 'About me',
    timeline: 'Timeline',
    skills: 'Skills',
    languages: 'Languages',
    accomplishments: 'Accomplishments',
    interests: 'Interests',
    webProfiles: 'Web profiles',
  },
  careers: 'Professional experience',
  studies: 'Educational background',
  groups: { top: 'Top skills', hard: 'Hard skills', soft: 'Soft skills' },
  empty: {
    about: { why: 'A few sentences say more than any list.', add: 'Add a text' },
    timeline: { why: 'Your career goes here.', add: 'Add an entry' },
    skills: { why: 'Skills help people find a profile.', add: 'Add skills' },
    languages: { why: 'Many jobs ask for a second language.', add: 'Add a language' },
    accomplishments: { why: 'Room for courses and certificates.', add: 'Add an accomplishment' },
    interests: { why: 'Interests make the first talk easier.', add: 'Add interests' },
    webProfiles: { why: 'Link other pages of yours.', add: 'Add a web profile' },
  },
  employment: {
    fullTime: 'Full-time employee',
    partTime: 'Part-time employee',
    selfEmployed: 'Self-employed',
    internship: 'Intern',
    apprenticeship: 'Apprentice',
  },
  levels: {
    elementary: 'Basic knowledge',
    limited: 'Good knowledge',
    professional: 'Fluent',
    full: 'Fluent',
    native: 'First language',
  },
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  and: ' and ',
  untilToday: '',
  since: 'since',
  contacts: 'contacts',
  edit: 'Edit profile',
  addAsContact: 'Add as contact',
  writeMessage: 'Send message',
  contactDetails: 'Contact details',
  business: 'Business',
  private: 'Private',
  email: 'E-mail',
  phone: 'Phone',
  website: 'Website',
  salary: 'Salary expectations',
  personalDetails: 'Personal details',
  birthName: 'Birth name',
  statistics: 'Statistics',
  similar: 'Similar profiles',
  nav: ['Search', 'Jobs', 'Network', 'Insights', 'My profile'],
};

const WORDS = { de, en };

/** The words of a page's interface. */
export const wordsOf = ({ language }: Pick<XingPage, 'language'>): XingWords => WORDS[language];
