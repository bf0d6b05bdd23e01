import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const linkedinVerification = defineCheck({
  id: 'LI-06',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 2, sales: 1, recruiter: 2, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'evidence',
    source: {
      de: 'LinkedIn-Hilfe: Verifizierte haben im Schnitt 60 % mehr Profilaufrufe. Angabe des Anbieters, ein Zusammenhang, keine belegte Wirkung.',
      en: 'LinkedIn Help: verified members have 60% more profile views on average. The vendor’s figure, a correlation, no proven effect.',
    },
  },
  wording: {
    de: {
      name: 'Verifizierung',
      fail: 'Das Profil ist nicht verifiziert',
      partial: 'Das Profil ist nicht verifiziert',
      advice:
        'Den Arbeitsplatz über die E-Mail-Adresse der Firma verifizieren; das ist kostenlos und genügt. Die Ausweisprüfung läuft über einen Dienstleister und ist freiwillig.',
      reason:
        'Wer von Unbekannten angeschrieben wird, fragt sich zuerst, ob es sie gibt. Das Zeichen neben dem Namen beantwortet das und macht es schwerer, sich als jemand anderes auszugeben.',
      lift: 'Die Verifizierung per Firmen-Mail gilt ein Jahr; die Erneuerung in den Kalender setzen.',
      good: 'Zeichen neben dem Namen: Arbeitsplatz verifiziert',
      bad: 'Kein Zeichen bei einer Recruiterin, die Unbekannte anschreibt',
    },
    en: {
      name: 'Verification',
      fail: 'The profile is not verified',
      partial: 'The profile is not verified',
      advice:
        'Verify your workplace with your company email address; it is free, and it is enough. The ID check runs through a service provider and is voluntary.',
      reason:
        'People contacted by a stranger first ask whether that person is real. The mark next to your name answers that and makes it harder to pose as you.',
      lift: 'A verification by company email is valid for one year; put the renewal in your calendar.',
      good: 'Mark next to the name: workplace verified',
      bad: 'No mark on a recruiter who writes to strangers',
    },
  },
  judge(reading) {
    if (reading.verified === null) return UNREADABLE;
    return reading.verified ? { outcome: 'pass', evidence: [] } : { outcome: 'fail', evidence: [nothingAt('head')] };
  },
  examples: {
    pass: { reading: { verified: true } },
    fail: { reading: { verified: false } },
  },
});
