import { excerpt } from '../../../language/excerpt.ts';
import { graphemeCount } from '../../../language/graphemes.ts';
import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { currentPositions, longestDescription } from '../measures/current-positions.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, nothingAt, UNREADABLE } from '../measures/outcome.ts';
import { resultSentences } from '../measures/results.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', ' {2}', '\nErgebnis: {3}'] },
    { label: 'Ergebnis voranstellen', parts: ['{3}', '\nDer Auftrag: {1}', ' {2}'] },
  ],
  en: [
    { parts: ['{1}', ' {2}', '\nResult: {3}'] },
    { label: 'Start with the result', parts: ['{3}', '\nThe task: {1}', ' {2}'] },
  ],
};

const EXAMPLES = {
  task: 'Ich betreue 60 Molkereien zwischen Allgäu und Tirol und lege mit ihnen Pumpen für neue Linien aus.',
  scope: 'Dazu gehört ein Innendienst mit drei Leuten.',
  result: '2024 haben wir die Angebotszeit von zehn auf vier Tage verkürzt.',
};

export const xingPositionDescribed = defineCheck({
  id: 'XI-10',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 2 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; 150 Zeichen und eine Zahl mit Einheit sind unsere Schwelle.',
      en: 'Convention; 150 characters and a number with a unit are our threshold.',
    },
  },
  wording: {
    de: {
      name: 'Beschreibung der aktuellen Station',
      fail: 'Zur aktuellen Station steht kaum etwas',
      partial: 'Auftrag oder Ergebnis der Station fehlt',
      advice: 'Zwei Sätze zum Auftrag, einen zum Ergebnis. Nur Zahlen nennen, die nach außen dürfen.',
      reason:
        'Derselbe Titel heißt in jedem Betrieb etwas anderes. Erst der Auftrag macht ihn verständlich, erst das Ergebnis glaubhaft.',
      lift: 'Beim Ergebnis dazusagen, wer mitgewirkt hat; das spricht für die Zahl und für das Team.',
      good: 'Ich betreue 60 Molkereien zwischen Allgäu und Tirol und lege mit ihnen Pumpen für neue Linien aus. 2024 haben wir die Angebotszeit von zehn auf vier Tage verkürzt.',
      bad: 'Betreuung von Kunden',
      help: {
        questions: [
          { label: 'Was ist Ihr Auftrag, und für wen?', example: EXAMPLES.task },
          { label: 'Was gehört noch dazu?', example: EXAMPLES.scope },
          { label: 'Welches Ergebnis dürfen Sie nennen?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was ist dein Auftrag, und für wen?', example: EXAMPLES.task },
          { label: 'Was gehört noch dazu?', example: EXAMPLES.scope },
          { label: 'Welches Ergebnis darfst du nennen?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Description of the current position',
      fail: 'The current position says next to nothing',
      partial: 'The position lacks either task or result',
      advice: 'Two sentences on the task, one on the result. Only use numbers that may leave the company.',
      reason:
        'The same title means something else in every company. The task makes it clear, the result makes it credible.',
      lift: 'Say who helped with the result; it speaks for the number and for the team.',
      good: 'I look after 60 dairies between Allgäu and Tyrol and size the pumps for their new lines with them. In 2024 we cut our quotation time from ten to four days.',
      bad: 'Customer care',
      help: {
        questions: [
          {
            label: 'What is your task, and for whom?',
            example: 'I look after 60 dairies between Allgäu and Tyrol and size the pumps for their new lines.',
          },
          { label: 'What else comes with it?', example: 'I also lead an inside sales team of three.' },
          {
            label: 'Which result may you share?',
            example: 'In 2024 we cut our quotation time from ten to four days.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Without a current position there is nothing to describe; that finding is its own (XI-09). */
  judge(reading, context) {
    const positions = currentPositions(reading);
    if (positions === null) return UNREADABLE;
    if (positions.length === 0) return NOT_APPLICABLE;
    const text = longestDescription(positions);
    // A list that is cut ("show all") shows no descriptions either.
    if (text === '' && stateOf(reading, 'experience') === 'partial') return UNREADABLE;
    if (text === '') return { outcome: 'fail', evidence: [nothingAt('experience')] };
    const [result] = resultSentences(text, lexiconsOf(text, context));
    const reached = (graphemeCount(text) >= 150 ? 1 : 0) + (result === undefined ? 0 : 1);
    const outcome = reached === 2 ? 'pass' : reached === 1 ? 'partial' : 'fail';
    return { outcome, evidence: [{ quote: result ?? excerpt(text, 0, 0), place: 'experience' }] };
  },
  examples: {
    pass: { reading: described(`${EXAMPLES.task} ${EXAMPLES.scope} ${EXAMPLES.result}`) },
    partial: { reading: described('Von zehn auf vier Tage verkürzt: die Zeit bis zum Angebot.') },
    fail: { reading: described('Betreuung von Kunden') },
  },
});

function described(description: string): Partial<ProfileReading> {
  const fields = { title: 'Vertriebsingenieur', company: 'Egger Pumpen AG', employmentType: null, location: null };
  return { states: { experience: 'read' }, experience: [{ ...fields, start: '2022', end: 'present', description }] };
}
