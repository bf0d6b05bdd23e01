import { excerpt } from '../../../language/excerpt.ts';
import { graphemeCount } from '../../../language/graphemes.ts';
import type { ProfileReading } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { currentPositions, longestDescription, sawAllOpen } from '../measures/current-positions.ts';
import { NOT_APPLICABLE, nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n{2}', '\nZuletzt gelungen: {3}'] },
    { label: 'Ergebnis voranstellen', parts: ['{3}', '\nDer Auftrag dahinter: {1}', '\n{2}'] },
  ],
  en: [
    { parts: ['{1}', '\n{2}', '\nA recent result: {3}'] },
    { label: 'Start with the result', parts: ['{3}', '\nThe task behind it: {1}', '\n{2}'] },
  ],
};

const EXAMPLES = {
  task: 'Ich verantworte Angebote und Service für 60 Molkereien in Bayern und Tirol.',
  scope: 'Das reicht vom ersten Rundgang bis zur Übergabe an den Betrieb; im Team sind wir zu neunt.',
  result: 'Mit drei Betrieben haben wir 2024 die ungeplanten Stillstände um 25 % verringert.',
};

export const linkedinPositionDescribed = defineCheck({
  id: 'LI-17',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 2, sales: 2, recruiter: 3, employee: 2 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; steht auf jeder gängigen Vollständigkeitsliste, eine amtliche von LinkedIn gibt es nicht. 80 und 200 Zeichen sind unsere Schwellen.',
      en: 'Convention; on every common completeness list, though LinkedIn never published one. 80 and 200 characters are our thresholds.',
    },
  },
  wording: {
    de: {
      name: 'Beschreibung der aktuellen Position',
      fail: 'Zur aktuellen Position steht kaum etwas',
      partial: 'Die aktuelle Position ist nur knapp beschrieben',
      advice:
        'In zwei bis vier Sätzen sagen, was der Auftrag ist, wie weit die Verantwortung reicht und was zuletzt gelungen ist. Interne Bezeichnungen so übersetzen, dass man sie auch draußen versteht.',
      reason:
        '„Projektleitung“ kann drei Wochen bedeuten oder drei Jahre. Erst die Beschreibung zeigt, was hier gemeint ist.',
      lift: 'Den Satz nach vorn holen, den auch Fachfremde verstehen; mehr als die ersten Zeilen sieht man erst nach dem Aufklappen.',
      good: 'Ich verantworte Angebote und Service für 60 Molkereien in Bayern und Tirol, vom ersten Rundgang bis zur Übergabe. 2024 haben wir mit drei Betrieben die ungeplanten Stillstände um 25 % verringert.',
      bad: 'Vertrieb',
      help: {
        questions: [
          { label: 'Was ist Ihr Auftrag, und für wen?', example: EXAMPLES.task },
          { label: 'Wie weit reicht Ihre Verantwortung?', example: EXAMPLES.scope },
          { label: 'Was ist zuletzt gelungen?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was ist dein Auftrag, und für wen?', example: EXAMPLES.task },
          { label: 'Wie weit reicht deine Verantwortung?', example: EXAMPLES.scope },
          { label: 'Was ist zuletzt gelungen?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Description of the current position',
      fail: 'The current position says next to nothing',
      partial: 'The current position is described only briefly',
      advice:
        'In two to four sentences, say what the task is, how far your responsibility reaches, and what went well lately. Translate in-house terms for people outside.',
      reason: '“Project manager” can mean three weeks or three years. Only the description shows what it means here.',
      lift: 'Move the sentence up that outsiders understand, too; anything beyond the first lines takes a click.',
      good: 'I run quotes and service for 60 dairies in Bavaria and Tyrol, from the first site visit to the handover. In 2024, together with three plants, we cut unplanned downtime by 25%.',
      bad: 'Sales',
      help: {
        questions: [
          {
            label: 'What is your task, and for whom?',
            example: 'I run quotes and service for 60 dairies in Bavaria and Tyrol.',
          },
          {
            label: 'How far does your responsibility reach?',
            example: 'From the first site visit to the handover, with a team of nine.',
          },
          {
            label: 'What went well lately?',
            example: 'In 2024, together with three plants, we cut unplanned downtime by 25%.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  help: { limit: 2000 },
  /** Of several current positions the best described one counts. Without any there is nothing to describe (LI-07). */
  judge(reading) {
    const positions = currentPositions(reading);
    if (positions === null) return UNREADABLE;
    if (positions.length === 0) return NOT_APPLICABLE;
    const text = longestDescription(positions);
    const outcome = outcomeByCount(graphemeCount(text), { pass: 200, partial: 80 });
    if (outcome !== 'pass' && !sawAllOpen(reading)) return UNREADABLE;
    if (text === '') return { outcome, evidence: [nothingAt('experience')] };
    return { outcome, evidence: [{ quote: excerpt(text, 0, 0), place: 'experience' }] };
  },
  examples: {
    pass: { reading: described(`${EXAMPLES.task} ${EXAMPLES.scope} ${EXAMPLES.result}`) },
    partial: { reading: described(`${EXAMPLES.task} Auch am Wochenende.`) },
    fail: { reading: described('Vertrieb') },
  },
});

function described(description: string): Partial<ProfileReading> {
  const fields = { title: 'Leiterin Vertrieb', company: 'Muster Anlagenbau AG', employmentType: null, location: null };
  return { states: { experience: 'read' }, experience: [{ ...fields, start: '2022', end: 'present', description }] };
}
