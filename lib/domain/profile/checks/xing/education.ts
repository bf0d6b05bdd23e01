import { isKnown } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingEducation = defineCheck({
  id: 'XI-12',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 2 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; eine Lehre zählt wie ein Studium. Nach Jahren wird bewusst nicht gefragt.',
      en: 'Convention; an apprenticeship counts like a degree. Years are deliberately left out.',
    },
  },
  wording: {
    de: {
      name: 'Ausbildung',
      fail: 'Ausbildung oder Studium fehlt',
      partial: 'Ausbildung oder Studium fehlt',
      advice:
        'Lehre, Meisterschule oder Studium mit Fachrichtung eintragen. Jahreszahlen sind freiwillig; sie verraten vor allem das Alter.',
      reason: 'Wer dieselbe Schule besucht oder denselben Beruf gelernt hat, meldet sich leichter.',
      good: 'HTL Wels, Maschinenbau',
      bad: 'Kein Eintrag',
    },
    en: {
      name: 'Education',
      fail: 'No apprenticeship or degree listed',
      partial: 'No apprenticeship or degree listed',
      advice:
        'Add your apprenticeship, master craftsman’s course, or degree with its field. Years are optional; they mostly give away your age.',
      reason: 'People who went to the same school or learned the same trade find it easier to get in touch.',
      good: 'Technical college in Wels, mechanical engineering',
      bad: 'No entry',
    },
  },
  judge(reading) {
    if (!isKnown(reading, 'education')) return UNREADABLE;
    const evidence = reading.education
      .slice(0, 2)
      .map(({ school }) => ({ quote: school, place: 'education' as const }));
    if (evidence.length > 0) return { outcome: 'pass', evidence };
    return { outcome: 'fail', evidence: [nothingAt('education')] };
  },
  examples: {
    pass: {
      reading: {
        states: { education: 'read' },
        education: [{ school: 'HTL Wels', degree: 'Maschinenbau', start: null, end: null }],
      },
    },
    fail: { reading: {} },
  },
});
