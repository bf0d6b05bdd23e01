import { defineCheck } from '../check.ts';
import { judgeExposure } from '../measures/exposure.ts';

/** Whether somebody looks for another job is neither read nor searched for: the coach comes from the employer. */
export const linkedinConfidential = defineCheck({
  id: 'LI-42',
  network: 'linkedin',
  dimension: 'safety',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 3 },
  minutes: 5,
  basis: {
    kind: 'law',
    source: {
      de: 'Irreführung: § 5 UWG (DE), § 2 UWG (AT), Art. 3 UWG (CH). Vertrauliches des Arbeitgebers: LinkedIn-Nutzervereinbarung 8.2. Keine Rechtsberatung.',
      en: 'Misleading claims: section 5 UWG (DE), section 2 UWG (AT), art. 3 UWG (CH). Employer’s secrets: LinkedIn User Agreement 8.2. Not legal advice.',
    },
  },
  wording: {
    de: {
      name: 'Nichts Vertrauliches',
      fail: 'Eine Textstelle gehört wohl nicht ins Profil',
      partial: 'Eine Spitzenaussage steht ohne Beleg da',
      advice:
        'Die zitierte Stelle entfernen oder im Betrieb freigeben lassen. Private Nummern und Persönliches wie Gesundheit oder Glaube bleiben besser draußen. Hinter „größte“ oder „führend“ gehören Quelle und Jahr; fehlen sie, ist eine Zahl aus der eigenen Arbeit mehr wert.',
      reason:
        'Ein Projektname ohne Freigabe kann dem Betrieb und der Person schaden, eine unbelegte Spitzenaussage eine Abmahnung nach sich ziehen. Geprüft wird auf diesem Gerät, und sonst erfährt es niemand.',
      lift: 'Vor dem nächsten Projekt fragen, ob und ab wann der Name der Kundschaft genannt werden darf.',
      good: 'Laut Branchenstatistik 2025 unter den fünf größten Anbietern in Österreich (Quelle verlinkt)',
      bad: 'Weltweit führend, zurzeit im Projekt Adler für einen Betrieb, der davon nichts weiß',
    },
    en: {
      name: 'Nothing confidential',
      fail: 'One passage probably does not belong here',
      partial: 'A claim to the top has no proof',
      advice:
        'Remove the quoted passage or have your company release it. Private numbers and personal matters such as health or faith are better left out. “Largest” or “leading” needs a source and a year; without them, a number from your own work is worth more.',
      reason:
        'A project name without release can harm the company and you; an unproven claim to the top can bring a cease-and-desist letter. The check runs on this device, and nobody else learns of it.',
      lift: 'Before the next project, ask whether and from when the customer may be named.',
      good: 'Among the five largest suppliers in Austria, industry statistics 2025 (source linked)',
      bad: 'World-leading, now in project Eagle for a customer who does not know',
    },
  },
  judge: judgeExposure,
  examples: {
    pass: { reading: { about: 'Laut Branchenstatistik 2025 unter den fünf größten Anbietern in Österreich.' } },
    partial: { reading: { about: 'Wir sind weltweit führend bei Pumpen.' } },
    fail: {
      reading: { about: 'Zurzeit arbeite ich am Projekt Adler.' },
      context: { company: { name: null, path: null, links: [], blocklist: ['Projekt Adler'] } },
    },
  },
});
