import type { OwnComment, ProfileReading } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import { recentComments } from '../measures/recent-comments.ts';

const STEPS = { pass: 6, partial: 2 };

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
  elsewhere: 'comments',
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
  /** Counted only where the person's page of comments was seen; a profile with posts says nothing about them. */
  judge(reading) {
    const comments = recentComments(reading);
    if (comments === null) return UNREADABLE;
    const { recent, atMost, older } = comments;
    const outcome = outcomeByCount(recent.length, STEPS);
    if (outcome !== outcomeByCount(atMost, STEPS)) return UNREADABLE;
    const quotes = recent.length > 0 ? recent.slice(0, 2).map(({ text }) => text) : [older?.age ?? null];
    const evidence = quotes.map((quote) =>
      quote === null ? nothingAt('activity') : { quote, place: 'activity' as const },
    );
    return { outcome, evidence, values: { count: recent.length } };
  },
  examples: {
    pass: { reading: commented(1, 3, 6, 12, 20, 27) },
    partial: { reading: commented(1, 3, 20, 60) },
    fail: { reading: commented(60, 90) },
  },
});

/** Comments of these ages in days. */
function commented(...days: number[]): Partial<ProfileReading> {
  const texts = ['Bei uns hat ein zweiter Filter geholfen.', 'Wie oft wird er bei Ihnen gewechselt?'];
  const ownComments = days.map((age, i): OwnComment => ({ text: texts[i % 2] ?? '', age: `${age} Tage`, days: age }));
  return { extra: { ownComments } };
}
