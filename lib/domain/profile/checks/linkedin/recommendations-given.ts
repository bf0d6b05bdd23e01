import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n{2}', '\n{3}'] },
    { label: 'Mit der Wirkung beginnen', parts: ['{3}', '\nDie Vorgeschichte: {1}', '\n{2}'] },
  ],
  en: [
    { parts: ['{1}', '\n{2}', '\n{3}'] },
    { label: 'Start with the effect', parts: ['{3}', '\nThe story behind it: {1}', '\n{2}'] },
  ],
};

const EXAMPLES = {
  situation: 'Im Frühjahr fiel in unserer Abfüllung die Steuerung aus.',
  part: 'Frau Brandner hat die Nachtschicht neu eingeteilt und jeden Schritt in Ruhe erklärt.',
  effect: 'Am Morgen lief die Linie wieder, und niemand musste Überstunden machen.',
};

export const linkedinRecommendationsGiven = defineCheck({
  id: 'LI-24',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 3, sales: 1, recruiter: 2, employee: 1 },
  minutes: 20,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei geschriebene Empfehlungen sind unsere Schwelle. Wie sie wirken, hat niemand gemessen.',
      en: 'Convention; two recommendations given are our threshold. Nobody has measured their effect.',
    },
  },
  wording: {
    de: {
      name: 'Geschriebene Empfehlungen',
      fail: 'Noch keine Empfehlung geschrieben',
      partial: 'Erst eine Empfehlung geschrieben',
      advice:
        'Eine Empfehlung für jemanden aus dem Team, aus einem anderen Bereich oder von einem Partner schreiben. Drei Sätze genügen: die Lage, der Beitrag, die Wirkung. Vorher kurz fragen, ob sie willkommen ist.',
      reason:
        'Öffentlicher Dank kostet eine Viertelstunde und bleibt jahrelang stehen. Er zeigt auch, wie jemand mit anderen arbeitet.',
      lift: 'An die denken, deren Arbeit selten jemand sieht: Disposition, Werkstatt, Nachtschicht, Assistenz.',
      good: '„Als die Steuerung ausfiel, hat Frau Brandner die Nachtschicht neu eingeteilt. Am Morgen lief die Linie wieder.“',
      bad: '12 Empfehlungen erhalten, keine geschrieben',
      help: {
        questions: [
          { label: 'In welcher Lage haben Sie zusammengearbeitet?', example: EXAMPLES.situation },
          { label: 'Was hat die Person getan?', example: EXAMPLES.part },
          { label: 'Was wurde dadurch möglich?', example: EXAMPLES.effect },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'In welcher Lage habt ihr zusammengearbeitet?', example: EXAMPLES.situation },
          { label: 'Was hat die Person getan?', example: EXAMPLES.part },
          { label: 'Was wurde dadurch möglich?', example: EXAMPLES.effect },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Recommendations given',
      fail: 'No recommendation given yet',
      partial: 'Only one recommendation given so far',
      advice:
        'Write a recommendation for somebody on your team, in another department, or at a partner. Three sentences are enough: the situation, the contribution, the effect. Ask first whether it is welcome.',
      reason:
        'Thanking someone in public takes a quarter of an hour and stays for years. It also shows how you work with others.',
      lift: 'Think of people whose work is rarely seen: dispatch, workshop, night shift, assistants.',
      good: '“When the control system failed, Ms. Brandner rearranged the night shift. In the morning the line ran again.”',
      bad: '12 recommendations received, none given',
      help: {
        questions: [
          {
            label: 'In which situation did you work together?',
            example: 'Last spring, the control system in our filling hall failed.',
          },
          {
            label: 'What did the person do?',
            example: 'Ms. Brandner rearranged the night shift and explained every step calmly.',
          },
          {
            label: 'What became possible because of it?',
            example: 'In the morning the line ran again, and nobody had to work overtime.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading) {
    const given = reading.extra.recommendationsGiven ?? (stateOf(reading, 'recommendations') === 'absent' ? 0 : null);
    if (given === null) return UNREADABLE;
    const outcome = outcomeByCount(given, { pass: 2, partial: 1 });
    return { outcome, evidence: given === 0 ? [nothingAt('recommendations')] : [], values: { count: given } };
  },
  examples: {
    pass: { reading: given(2) },
    partial: { reading: given(1) },
    fail: { reading: given(0) },
  },
});

function given(recommendationsGiven: number): Partial<ProfileReading> {
  return { states: { recommendations: 'read' }, recommendationsReceived: 12, extra: { recommendationsGiven } };
}
