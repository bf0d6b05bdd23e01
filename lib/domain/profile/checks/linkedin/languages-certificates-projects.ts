import { isKnown, type ProfileReading, type SectionId, stateOf } from '../../reading.ts';
import { defineCheck, type Evidence } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

/** Sections beside career and skills that give something to ask about. */
const SECTIONS = [
  'languages',
  'certifications',
  'projects',
  'publications',
  'volunteering',
  'honors',
  'courses',
] as const satisfies readonly SectionId[];

export const linkedinLanguagesCertificatesProjects = defineCheck({
  id: 'LI-26',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 2 },
  minutes: 6,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei Abschnitte sind unsere Schwelle. Auch Veröffentlichungen, Kurse, Auszeichnungen und Ehrenamt zählen.',
      en: 'Convention; two sections are our threshold. Publications, courses, awards, and volunteering count as well.',
    },
  },
  wording: {
    de: {
      name: 'Sprachen, Zertifikate, Projekte',
      fail: 'Sprachen, Zertifikate und Projekte fehlen',
      partial: 'Erst ein Abschnitt neben dem Werdegang ist gefüllt',
      advice:
        'Zwei Abschnitte füllen. Am schnellsten gehen „Sprachen“ mit ehrlichem Niveau, danach ein Zertifikat oder ein Projekt. Ein Ehrenamt nur eintragen, wenn es alle wissen dürfen: Es kann Glauben oder Partei verraten.',
      reason:
        'Ein Projekt oder eine gemeinsame Sprache gibt dem ersten Gespräch etwas, woran es anknüpfen kann. Über Grenzen hinweg entscheidet oft die Sprache, an wen eine Anfrage geht.',
      lift: 'Bei einem Projekt auch die Beteiligten nennen, sofern sie einverstanden sind.',
      good: 'Deutsch (Erstsprache), Italienisch (B2) · Projekt: Umbau der Linie 4',
      bad: 'Kein einziger Eintrag',
    },
    en: {
      name: 'Languages, certificates, projects',
      fail: 'Languages, certificates, and projects are missing',
      partial: 'Only one section beside the career is filled',
      advice:
        'Fill two sections. Quickest are your languages with an honest level, then a certificate or a project. List volunteering only if everyone may know: it can reveal faith or party.',
      reason:
        'A project or a language in common gives the first conversation something to start from. Across borders, language often decides who gets an inquiry.',
      lift: 'Name the people involved in one of the projects, provided they agree.',
      good: 'German (native), Italian (B2) · Project: conversion of line 4',
      bad: 'Not a single entry',
    },
  },
  judge(reading) {
    const filled = SECTIONS.filter((section) => isFilled(reading, section));
    const outcome = outcomeByCount(filled.length, { pass: 2, partial: 1 });
    if (outcome !== 'pass' && !SECTIONS.every((section) => isKnown(reading, section))) return UNREADABLE;
    const evidence = filled.length > 0 ? quotes(reading) : [nothingAt('languages'), nothingAt('certifications')];
    return { outcome, evidence, values: { count: filled.length } };
  },
  examples: {
    pass: {
      reading: {
        states: { languages: 'read', projects: 'read' },
        languages: [{ name: 'Italienisch', level: 'B2' }],
      },
    },
    partial: { reading: { states: { certifications: 'read' }, certifications: [{ name: 'AEVO', issuer: 'IHK' }] } },
    fail: { reading: {} },
  },
});

/** Whether something stands there; a section whose inside was not understood is not empty. */
function isFilled(reading: ProfileReading, section: (typeof SECTIONS)[number]): boolean {
  const state = stateOf(reading, section);
  if (state === 'partial' || state === 'unclear') return true;
  if (section === 'languages' || section === 'certifications') return reading[section].length > 0;
  return section === 'volunteering' ? reading.volunteering > 0 : state === 'read';
}

/** Names of languages and certificates. Volunteering is counted, never quoted. */
function quotes({ languages, certifications }: ProfileReading): Evidence[] {
  return [
    ...languages.slice(0, 2).map(({ name }) => ({ quote: name, place: 'languages' as const })),
    ...certifications.slice(0, 2).map(({ name }) => ({ quote: name, place: 'certifications' as const })),
  ];
}
