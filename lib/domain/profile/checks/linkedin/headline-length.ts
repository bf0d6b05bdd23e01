import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' | {2}'] }, { label: 'Firma anhängen', parts: ['{1}', ' | {2}', ' | {company}'] }],
  en: [{ parts: ['{1}', ' | {2}'] }, { label: 'Add the company', parts: ['{1}', ' | {2}', ' | {company}'] }],
};

export const linkedinHeadlineLength = defineCheck({
  id: 'LI-09',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'LinkedIn lässt 220 Zeichen zu (seit 2020). 50 bis 180 und die ersten 60 für das Handy sind Übung.',
      en: 'LinkedIn allows 220 characters (since 2020). 50 to 180, and the first 60 for phones, are convention.',
    },
  },
  help: { limit: 220, window: [50, 180], fold: 60 },
  wording: {
    de: {
      name: 'Länge des Slogans',
      fail: 'Slogan: {count} Zeichen statt 50 bis 180',
      partial: 'Slogan: {count} Zeichen, gut sind 50 bis 180',
      advice:
        'Auf 50 bis 180 Zeichen bringen. Zu kurz: Region, Fachgebiet oder Antwortzeit ergänzen. Zu lang: die schwächste Angabe streichen.',
      reason:
        'Auf dem Handy endet die Zeile nach etwa 60 Zeichen. Was kürzer ist, verschenkt Platz; was viel länger ist, liest sich wie eine Schlagwortliste.',
      lift: 'Auf dem Handy nachsehen, wo die Zeile endet: Das Wichtigste soll davor stehen und kein Wort zerschnitten sein.',
      good: 'Recruiterin Software bei Muster AG | Antwort in drei Tagen | Teams in Graz und Linz',
      bad: 'Recruiterin',
      help: {
        questions: [
          {
            label: 'Was soll man lesen, wenn nur 60 Zeichen zu sehen sind?',
            example: 'Recruiterin Software, Antwort in drei Tagen',
          },
          { label: 'Was darf dahinter stehen?', example: 'Teams in Graz und Linz' },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Length of the headline',
      fail: 'Headline: {count} characters instead of 50–180',
      partial: 'Headline: {count} characters; aim for 50–180',
      advice:
        'Bring it to 50 to 180 characters. Too short: add region, specialty, or how fast you reply. Too long: drop the weakest part.',
      reason:
        'On a phone the line ends after about 60 characters. A shorter headline leaves room unused; a much longer one reads like a list of search terms.',
      lift: 'See on a phone where the line ends: the main point should come before it, and no word should be cut.',
      good: 'Tech recruiter at Muster AG | reply within three days | teams in Graz and Linz',
      bad: 'Recruiter',
      help: {
        questions: [
          {
            label: 'What should people read if they only see 60 characters?',
            example: 'Tech recruiter, reply within three days',
          },
          { label: 'What may follow?', example: 'Teams in Graz and Linz' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading) {
    const headline = reading.headline?.trim() ?? '';
    if (headline === '') return UNREADABLE;
    const count = graphemeCount(headline);
    const outcome = count < 25 || count > 220 ? 'fail' : count < 50 || count > 180 ? 'partial' : 'pass';
    return { outcome, evidence: [{ quote: headline, place: 'headline' }], values: { count } };
  },
  examples: {
    pass: {
      reading: { headline: 'Recruiterin Software bei Muster AG | Antwort in drei Tagen | Teams in Graz und Linz' },
    },
    partial: { reading: { headline: 'Recruiterin Software bei Muster AG' } },
    fail: { reading: { headline: 'Recruiterin' } },
  },
});
