import { words } from '../../../language/tokens.ts';
import type { ProfileReading } from '../../reading.ts';
import { type CheckContext, defineCheck, type RewritePattern } from '../check.ts';
import { outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' · {2}', ' · {3}'] }, { label: 'Fach voranstellen', parts: ['{2}', ' · {3}', ' | {1}'] }],
  en: [{ parts: ['{1}', ' · {2}', ' · {3}'] }, { label: 'Start with the field', parts: ['{2}', ' · {3}', ' | {1}'] }],
};

/** Words that say a rank or a legal form, but no field. */
const RANKS = new Set(
  'senior junior stellvertretende stellvertretender stv deputy ag gmbh se kg ohg ltd inc llc co mbh'.split(' '),
);

export const xingOccupation = defineCheck({
  id: 'XI-03',
  network: 'xing',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 3 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Dass XING Profildaten mit Stellen abgleicht, berichtet ingenieur.de (Juli 2025); welche Felder dabei zählen, ist nicht veröffentlicht.',
      en: 'Convention. That XING matches profile data with jobs was reported by ingenieur.de (July 2025); which fields count is not published.',
    },
  },
  wording: {
    de: {
      name: 'Berufsbezeichnung',
      fail: 'Die Berufsbezeichnung passt auf viele',
      partial: 'Der Berufsbezeichnung fehlt Fach oder Branche',
      advice:
        'Nach der Funktion Fach und Branche nennen: „Vertriebsingenieur · Pumpentechnik · Lebensmittel“ statt „Mitarbeiter Vertrieb“.',
      reason:
        'Die Zeile unter dem Namen steht auch in Trefferlisten. Dort entscheidet sich, ob jemand das Profil öffnet.',
      lift: 'Ein Wort aus der Sprache der Kundschaft ergänzen, nach dem sie wirklich sucht.',
      good: 'Bauleiterin · Holzbau · Schulen und Kindergärten',
      bad: 'Angestellte',
      help: {
        questions: [
          { label: 'Wie heißt die Funktion genau?', example: 'Vertriebsingenieurin' },
          { label: 'Um welches Fach oder Produkt geht es?', example: 'Pumpentechnik' },
          { label: 'Für welche Branche?', example: 'Lebensmittel' },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Occupation line',
      fail: 'The occupation line fits almost anyone',
      partial: 'The occupation line lacks field or industry',
      advice:
        'After the role, name field and industry: “Sales engineer · Pumps · Food industry” instead of “Sales employee.”',
      reason:
        'The line below the name also shows up in search results. That is where people decide whether to open the profile.',
      lift: 'Add one word from your customers’ language that they really search for.',
      good: 'Site manager · Timber construction · Schools and kindergartens',
      bad: 'Employee',
      help: {
        questions: [
          { label: 'What is the exact name of the role?', example: 'Sales engineer' },
          { label: 'Which field or product?', example: 'Pumps' },
          { label: 'For which industry?', example: 'Food industry' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, context) {
    const line = reading.extra.occupation ?? reading.headline;
    if (line === null) return UNREADABLE;
    const outcome = outcomeByCount(specificWords(line, reading, context).length, { pass: 2, partial: 1 });
    return { outcome, evidence: [{ quote: line, place: 'head' }] };
  },
  examples: {
    pass: {
      reading: {
        extra: { occupation: 'Vertriebsingenieur Pumpentechnik, Egger Pumpen AG' },
        currentCompany: 'Egger Pumpen AG',
      },
    },
    partial: { reading: { extra: { occupation: 'Recruiterin Pflege' } } },
    fail: { reading: { extra: { occupation: 'Mitarbeiter, Egger Pumpen AG' }, currentCompany: 'Egger Pumpen AG' } },
  },
});

/** What is left of the line without company, legal form, rank, small words and titles that fit anyone. */
function specificWords(line: string, reading: ProfileReading, { lexicons }: CheckContext): string[] {
  const companies = [reading.currentCompany, ...reading.experience.map((entry) => entry.company)];
  const without = new Set(
    [
      ...companies.flatMap((company) => words(company ?? '')),
      ...Object.values(lexicons).flatMap((lexicon) => [...lexicon.stopWords, ...lexicon.genericTitles]),
    ].map((word) => word.toLowerCase()),
  );
  const plain = line.replace(/(?<=\p{L})[*:_/](?:-?in|innen)(?!\p{L})/gu, '');
  return words(plain).filter((word) => !without.has(word.toLowerCase()) && !RANKS.has(word.toLowerCase()));
}
