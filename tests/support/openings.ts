import type { Opening } from '../../lib/domain/candidate/opening/opening.ts';
import { parseOpening } from '../../lib/domain/candidate/opening/opening-file.ts';

const openingFrom = (data: unknown): Opening => {
  const opening = parseOpening(data);
  if (!opening) throw new Error('a sample opening names no requirement');
  return opening;
};

/** Invented positions of several trades, in both languages. */
export const SAMPLE_OPENINGS: readonly Opening[] = [
  openingFrom({
    title: 'Servicetechnik Kälte',
    place: 'Linz',
    pay: '48.000 bis 56.000 Euro',
    must: [
      'Kälteanlagen warten',
      'Sachkunde Kategorie I',
      { text: 'Führerschein B', ask: 'Wie kämen Sie zu den Betrieben?' },
    ],
    learnable: ['Steuerungen lesen', 'Kundenbetreuung', 'Deutsch B2'],
    reasons: ['Rufbereitschaft jede vierte Woche'],
  }),
  openingFrom({
    title: 'Leitung Instandhaltung',
    must: ['Instandhaltung', 'Personalführung', 'mindestens 5 Jahre Projektmanagement'],
    learnable: ['SAP', 'Englisch C1', 'Lean Management'],
    reasons: ['Neue Halle ab Frühjahr'],
  }),
  openingFrom({
    title: 'Embedded software engineer (all genders)',
    must: ['C++', 'Embedded software', 'Linux or Windows Server'],
    learnable: ['German', 'Scrum', 'Machine learning'],
    reasons: ['Four-day week'],
  }),
  openingFrom({
    title: 'Vertrieb Anlagenbau',
    must: ['Vertrieb', 'Technischer Vertrieb', 'Verhandlung'],
    learnable: ['CRM', 'Französisch', 'Reisebereitschaft', 'Change Management'],
    reasons: ['Gebiet von Graz bis Triest'],
  }),
  openingFrom({
    title: 'HR generalist',
    must: ['Recruiting', 'Payroll', 'Employment law'],
    learnable: ['English', 'Excel'],
  }),
];
