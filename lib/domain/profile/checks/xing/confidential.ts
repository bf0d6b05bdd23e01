import { defineCheck } from '../check.ts';
import { judgeExposure } from '../measures/exposure.ts';

/** Job wishes, salary and job-seeking status are neither read nor searched for: the coach comes from the employer. */
export const xingConfidential = defineCheck({
  id: 'XI-24',
  network: 'xing',
  dimension: 'safety',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 3 },
  minutes: 3,
  basis: {
    kind: 'law',
    source: {
      de: 'Irreführende Werbung: § 5 UWG (Deutschland), § 2 UWG (Österreich). Vertrauliches: Pflichten aus dem Arbeitsvertrag. Keine Rechtsberatung.',
      en: 'Misleading claims: section 5 UWG (Germany), section 2 UWG (Austria). Confidentiality: duties under the employment contract. Not legal advice.',
    },
  },
  wording: {
    de: {
      name: 'Nichts Vertrauliches',
      fail: 'Eine Textstelle wirkt vertraulich oder privat',
      partial: 'Ein Superlativ steht ohne Beleg',
      advice: 'Die Textstelle streichen oder freigeben lassen. Superlative nur mit Quelle und Jahr.',
      reason:
        'Ein Projektname oder ein Kunde ohne Freigabe kann dem Betrieb schaden und auf die Person zurückfallen. Diesen Hinweis sieht sonst niemand.',
      good: 'Referenz mit Freigabe: Linie 4 der Molkerei Sonnalm',
      bad: 'Projektname eines Kunden, ohne dass er davon weiß',
    },
    en: {
      name: 'Nothing confidential',
      fail: 'One passage looks confidential or private',
      partial: 'A superlative has no proof',
      advice: 'Remove the passage or have it released. Superlatives only with source and year.',
      reason:
        'A project name or a customer without release can harm the company and fall back on you. Nobody else sees this note.',
      good: 'Released reference: line 4 of the Sonnalm dairy',
      bad: 'A customer’s project name that the customer does not know of',
    },
  },
  judge: judgeExposure,
  examples: {
    pass: { reading: { about: 'Referenz mit Freigabe: Linie 4 der Molkerei Sonnalm.' } },
    partial: { reading: { about: 'Wir sind Marktführer für Pumpen.' } },
    fail: {
      reading: { about: 'Zurzeit arbeite ich am Projekt Adler.' },
      context: { company: { name: null, path: null, links: [], blocklist: ['Projekt Adler'] } },
    },
  },
});
