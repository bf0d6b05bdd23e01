import { languageOf } from '../../../language/detect.ts';
import type { ProfileReading } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { wordsBeyondTitle } from '../measures/beyond-title.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{2}', ' für {1}', ': {3}', ' | {title}', ', {company}'] },
    { label: 'Titel voranstellen', parts: ['{title}', ', {company}', ' – {2}', ' für {1}', ' | {3}'] },
  ],
  en: [
    { parts: ['{2}', ' for {1}', ': {3}', ' | {title}', ', {company}'] },
    { label: 'Start with the title', parts: ['{title}', ', {company}', ' – {2}', ' for {1}', ' | {3}'] },
  ],
};

/** Words beyond the title that make it more than one: German says in one compound what English says in two words. */
const ENOUGH = { de: 3, en: 4 };

export const linkedinHeadlineMoreThanTitle = defineCheck({
  id: 'LI-08',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 2 },
  minutes: 8,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Von sich aus setzt LinkedIn Titel und Firma ein. Drei weitere Wörter (Englisch: vier) sind unsere Schwelle.',
      en: 'Convention. By default, LinkedIn fills in title and company. Four more words (German: three) are our threshold.',
    },
  },
  help: { limit: 220, window: [50, 180], fold: 60 },
  wording: {
    de: {
      name: 'Slogan über den Titel hinaus',
      fail: 'Der Slogan nennt nur den Titel',
      partial: 'Der Slogan sagt kaum mehr als den Titel',
      advice:
        'Titel und Firma dürfen bleiben. Dazu gehört, was nur auf diese Stelle passt: das Fach, das Vorhaben, die Menschen, für die gearbeitet wird.',
      reason:
        'Der Slogan steht bei jedem Kommentar und jeder Anfrage. Wer nur ihn sieht, soll wissen, wofür es sich lohnt zu klicken.',
      lift: 'Ein Wort aus dem eigenen Haus gegen das tauschen, das die Leserschaft selbst gebraucht: Gesucht wird „Kita aus Holz“, nicht „Elementbau“.',
      good: 'Leiterin Instandhaltung bei Muster AG – weniger Stillstand in der Lebensmittelproduktion',
      bad: 'Leiterin Instandhaltung bei Muster AG',
      help: {
        questions: [
          { label: 'Für wen?', example: 'Molkereien in Bayern und Tirol' },
          { label: 'Was wird besser?', example: 'Weniger Stillstand in der Abfüllung' },
          { label: 'Woran merkt man es?', example: 'Umbau in elf Tagen, ohne Neubau' },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Headline beyond the title',
      fail: 'The headline only names the title',
      partial: 'The headline says little more than the title',
      advice:
        'Title and company may stay. Add what fits this job and no other: the field, the project, the people you work for.',
      reason:
        'The headline goes along with every comment and every request. Someone who sees nothing else should know why a click is worth it.',
      lift: 'Swap one in-house word for the one your readers use: they look for “timber daycare center,” not for “panel construction.”',
      good: 'Head of Maintenance at Muster AG – less downtime in food production',
      bad: 'Head of Maintenance at Muster AG',
      help: {
        questions: [
          { label: 'For whom?', example: 'dairies in Bavaria and Tyrol' },
          { label: 'What gets better?', example: 'Less downtime in filling' },
          { label: 'How do people notice?', example: 'rebuilt in eleven days, no new plant' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, context) {
    const headline = reading.headline?.trim() ?? '';
    if (headline === '') return UNREADABLE;
    if (lexiconsOf(headline, context).length === 0) return NOT_APPLICABLE;
    const pass = languageOf(headline) === 'en' ? ENOUGH.en : ENOUGH.de;
    const { length } = wordsBeyondTitle(headline, reading, context);
    return {
      outcome: outcomeByCount(length, { pass, partial: 1 }),
      evidence: [{ quote: headline, place: 'headline' }],
    };
  },
  examples: {
    pass: {
      reading: profile('Leiterin Instandhaltung bei Muster AG – weniger Stillstand in der Lebensmittelproduktion'),
    },
    partial: { reading: profile('Leiterin Instandhaltung bei Muster AG | Lebensmittelproduktion') },
    fail: { reading: profile('Leiterin Instandhaltung bei Muster AG') },
  },
});

function profile(headline: string): Partial<ProfileReading> {
  const current = { title: 'Leiterin Instandhaltung', company: 'Muster AG', start: '2022-03', end: 'present' };
  return {
    headline,
    states: { experience: 'read' },
    experience: [{ ...current, employmentType: null, location: null, description: null }],
  };
}
