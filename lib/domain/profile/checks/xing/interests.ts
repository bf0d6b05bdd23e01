import { stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

/**
 * Counts interests and looks at none of them: what someone likes, believes or stands up for is theirs alone, so not
 * even a warning depends on it. The advice says what is better left out, to everybody.
 */
export const xingInterests = defineCheck({
  id: 'XI-15',
  network: 'xing',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 2, recruiter: 1, employee: 1 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gezählt wird nur, wie viele es sind. Welche es sind, liest der Coach nicht.',
      en: 'Convention; only the number is counted. The coach does not look at what they are.',
    },
  },
  wording: {
    de: {
      name: 'Interessen',
      fail: 'Keine Interessen eingetragen',
      partial: 'Interessen: erst {count} von 3 eingetragen',
      advice:
        'Drei Interessen nennen, über die sich gern reden lässt, fachliche und private. Glaube, Politik und Gesundheit nur, wenn es alle wissen dürfen.',
      reason: 'Der erste Satz eines Gesprächs fällt leichter, wenn er nicht vom Geschäft handeln muss.',
      good: 'Kreislaufwirtschaft, Bergrettung, Brotbacken',
      bad: 'Kein Eintrag',
    },
    en: {
      name: 'Interests',
      fail: 'No interests listed',
      partial: 'Interests: {count} of 3 listed so far',
      advice:
        'Name three interests you like to talk about, from work and from life. Faith, politics, and health only if everyone may know.',
      reason: 'The first sentence of a conversation comes easier when it need not be about business.',
      good: 'Circular economy, mountain rescue, baking bread',
      bad: 'No entry',
    },
  },
  judge(reading) {
    const interests = reading.extra.interests ?? (stateOf(reading, 'interests') === 'absent' ? [] : null);
    if (interests === null) return UNREADABLE;
    return {
      outcome: outcomeByCount(interests.length, { pass: 3, partial: 1 }),
      evidence: interests.length === 0 ? [nothingAt('interests')] : [],
      values: { count: interests.length },
    };
  },
  examples: {
    pass: { reading: { extra: { interests: ['Kreislaufwirtschaft', 'Bergrettung', 'Brotbacken'] } } },
    partial: { reading: { extra: { interests: ['Brotbacken'] } } },
    fail: { reading: { extra: { interests: [] } } },
  },
});
