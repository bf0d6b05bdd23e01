import type { OtherPagesWords } from './other-pages.ts';

/** The same company, job posting and conversation in German and in English. */
export const OTHER_PAGES_WORDS: Record<'de' | 'en', OtherPagesWords> = {
  de: {
    tagline: 'Anlagen, die auch mit alten Flaschen laufen.',
    industry: 'Maschinenbau',
    place: 'Memmingen, Bayern',
    followers: '1.204 Follower:innen',
    employees: '201–500 Beschäftigte',
    overview: 'Übersicht',
    about: 'Wir bauen und erneuern Abfüllanlagen für Molkereien und Saftereien, seit 1961 in Memmingen.',
    specialties: ['Spezialgebiete', 'Abfülltechnik, Umbau, Ersatzteile'],
    job: 'Servicetechnikerin (m/w/d) Abfülltechnik',
    jobFacts: 'Memmingen, Bayern · vor 3 Tagen',
    tasks: 'Sie halten Linien in Molkereien am Laufen und bauen sie um, drei Tage in der Woche unterwegs.',
    messages: ['Guten Tag, passt der Termin am Donnerstag?', 'Die Halle ist ab sieben Uhr offen.'],
    snippet: 'Danke, bis Donnerstag.',
  },
  en: {
    tagline: 'Lines that run with old bottles, too.',
    industry: 'Machinery Manufacturing',
    place: 'Memmingen, Bavaria',
    followers: '1,204 followers',
    employees: '201-500 employees',
    overview: 'Overview',
    about: 'We build and renew filling lines for dairies and juice makers, in Memmingen since 1961.',
    specialties: ['Specialties', 'filling technology, rebuilding, spare parts'],
    job: 'Service Technician, Filling Lines',
    jobFacts: 'Memmingen, Bavaria · 3 days ago',
    tasks: 'You keep lines in dairies running and rebuild them, on the road three days a week.',
    messages: ['Hello, does Thursday still work for you?', 'The hall is open from seven.'],
    snippet: 'Thank you, see you on Thursday.',
  },
};
