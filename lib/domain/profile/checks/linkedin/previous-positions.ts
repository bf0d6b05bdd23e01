import { defineCheck } from '../check.ts';
import { judgeEarlierPositions } from '../measures/earlier-positions.ts';

export const linkedinPreviousPositions = defineCheck({
  id: 'LI-19',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 2 },
  minutes: 8,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei frühere Positionen stehen auf den gängigen Vollständigkeitslisten. Wer in der ersten Stelle arbeitet, ist ausgenommen.',
      en: 'Convention; the common completeness lists ask for two earlier positions. People in a first job are exempt.',
    },
  },
  wording: {
    de: {
      name: 'Frühere Positionen',
      fail: 'Frühere Positionen fehlen',
      partial: 'Erst eine frühere Position ist eingetragen',
      advice:
        'Unter „Berufserfahrung“ zwei frühere Positionen ergänzen, mit Unternehmen und Jahren. Auch die Lehrzeit oder eine andere Aufgabe im selben Haus zählt.',
      reason: 'Ein gemeinsamer Betrieb verbindet auch nach Jahren noch, aber nur, wenn er im Profil steht.',
      lift: 'Bei einer früheren Position in einem Satz sagen, was davon in der heutigen Arbeit steckt.',
      good: '2016–2020 Servicetechnikerin, Kältewerk Brandner',
      bad: 'Nur die aktuelle Position',
    },
    en: {
      name: 'Previous positions',
      fail: 'Previous positions are missing',
      partial: 'Only one previous position is listed',
      advice:
        'Add two previous positions to your experience, with company and years. Your apprenticeship or another role in the same company counts as well.',
      reason: 'A company you once shared still connects people years later, but only if it is in your profile.',
      lift: 'At one previous position, say in a sentence what of it lives on in your work today.',
      good: '2016–2020 service technician, Brandner Refrigeration',
      bad: 'Only the current position',
    },
  },
  judge: judgeEarlierPositions,
  examples: {
    pass: {
      reading: { states: { experience: 'read' }, experience: [position('2016', '2020'), position('2012', '2016')] },
    },
    partial: {
      reading: { states: { experience: 'read' }, experience: [position('2020', 'present'), position('2016', '2020')] },
    },
    fail: { reading: { states: { experience: 'read' }, experience: [position('2020', 'present')] } },
  },
});

function position(start: string, end: string) {
  return {
    title: 'Servicetechnikerin',
    company: 'Kältewerk Brandner',
    employmentType: null,
    start,
    end,
    location: null,
    description: null,
  };
}
