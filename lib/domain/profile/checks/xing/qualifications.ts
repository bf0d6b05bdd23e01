import { isKnown } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingQualifications = defineCheck({
  id: 'XI-14',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 0, sales: 1, recruiter: 1, employee: 2 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; für Führungskräfte zählt diese Prüfung nicht mit.',
      en: 'Convention; not counted for executives.',
    },
  },
  wording: {
    de: {
      name: 'Qualifikationen',
      fail: 'Keine Qualifikation oder Auszeichnung',
      partial: 'Keine Qualifikation oder Auszeichnung',
      advice: 'Einen Nachweis mit Jahr eintragen: Prüfung, Befähigungsschein, Zertifikat oder Auszeichnung.',
      reason: 'Ein Nachweis lässt sich prüfen; eine Behauptung muss man glauben.',
      good: 'Ausbildereignung nach AEVO, 2023',
      bad: 'Diverse Schulungen',
    },
    en: {
      name: 'Qualifications',
      fail: 'No qualification or award listed',
      partial: 'No qualification or award listed',
      advice: 'Add one item with its year: an exam, a license, a certificate, or an award.',
      reason: 'A certificate can be checked; a claim has to be believed.',
      good: 'Instructor’s license for apprentices, 2023',
      bad: 'Various training courses',
    },
  },
  judge(reading) {
    const listed = isKnown(reading, 'certifications') ? reading.certifications.length : null;
    const count = reading.extra.accomplishments ?? listed;
    if (count === null) return UNREADABLE;
    const evidence = reading.certifications
      .slice(0, 2)
      .map(({ name }) => ({ quote: name, place: 'certifications' as const }));
    if (count > 0) return { outcome: 'pass', evidence };
    return { outcome: 'fail', evidence: [nothingAt('certifications')] };
  },
  examples: {
    pass: { reading: { extra: { accomplishments: 1 } }, context: { role: 'employee' } },
    fail: { reading: { extra: { accomplishments: 0 } }, context: { role: 'employee' } },
  },
});
