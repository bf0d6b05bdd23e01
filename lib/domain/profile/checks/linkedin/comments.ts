import { defineCheck } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

export const linkedinComments = defineCheck({
  id: 'LI-31',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 2, sales: 3, recruiter: 2, employee: 1 },
  minutes: 30,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; sechs im Monat sind unser Maß. Zustimmung abzusprechen untersagen die Richtlinien für die LinkedIn-Community.',
      en: 'Convention; six a month is our measure. LinkedIn’s Professional Community Policies rule out agreeing on likes and shares ahead of time.',
    },
  },
  wording: {
    de: {
      name: 'Kommentare bei anderen',
      fail: 'Kaum ein Kommentar in den letzten 30 Tagen',
      partial: 'Erst {count} Kommentare in 30 Tagen',
      advice:
        'Jede Woche zwei Beiträge aus der Kundschaft, von Partnerbetrieben oder aus dem eigenen Haus kommentieren, je zwei bis drei Sätze: Bezug, eigene Erfahrung, offene Frage. Nur dort, wo es etwas zu sagen gibt, und nie nach Absprache.',
      reason:
        'Ein Kommentar ist der leichteste Anfang: Das Thema liegt schon auf dem Tisch, und aus einer Antwort wird ein Gespräch.',
      lift: 'Nach ein paar Tagen nachsehen, ob jemand geantwortet hat, und das Gespräch weiterführen.',
      good: 'Bei uns hat ein zweiter Filter geholfen, gerade bei Molke. Er kostet zehn Minuten am Tag. Wie oft wird er bei Ihnen gewechselt?',
      bad: 'Super Beitrag!',
    },
    en: {
      name: 'Comments on others’ posts',
      fail: 'Hardly a comment in the last 30 days',
      partial: 'Only {count} comments in 30 days',
      advice:
        'Comment on two posts a week by customers, partners or colleagues, two or three sentences each: what you refer to, your own experience, an open question. Only where you have something to say, and never by arrangement.',
      reason:
        'A comment is the easiest start: the topic is already on the table, and a reply turns it into a conversation.',
      lift: 'Look again after a few days whether somebody has replied, and carry the conversation on.',
      good: 'A second filter helped us, with whey above all. It costs ten minutes a day. How often do you change yours?',
      bad: 'Great post!',
    },
  },
  /** Counted only where the page shows the person's comments; a profile with posts says nothing about them. */
  judge(reading) {
    const count = reading.extra.commentsLast30Days ?? null;
    if (count === null) return UNREADABLE;
    const outcome = outcomeByCount(count, { pass: 6, partial: 2 });
    return { outcome, evidence: count === 0 ? [nothingAt('activity')] : [], values: { count } };
  },
  examples: {
    pass: { reading: { extra: { commentsLast30Days: 8 } } },
    partial: { reading: { extra: { commentsLast30Days: 3 } } },
    fail: { reading: { extra: { commentsLast30Days: 1 } } },
  },
});
