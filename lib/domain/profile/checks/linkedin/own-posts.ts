import type { ActivityItem, ProfileReading } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import { recentPosts } from '../measures/recent-posts.ts';

const STEPS = { pass: 2, partial: 1 };

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n\n{2}', '\n\n{3}'] },
    { label: 'Mit der Frage beginnen', parts: ['{3}', '\n\n{1}', ' {2}'] },
  ],
  en: [
    { parts: ['{1}', '\n\n{2}', '\n\n{3}'] },
    { label: 'Start with the question', parts: ['{3}', '\n\n{1}', ' {2}'] },
  ],
};

const EXAMPLES = {
  seen: 'Beim Umbau in der Käserei passte der neue Flansch nicht auf die alte Leitung.',
  done: 'Seitdem messen wir jede Leitung zwei Tage vorher nach.',
  asked: 'Was messen andere vor einem Umbau lieber zweimal?',
};

export const linkedinOwnPosts = defineCheck({
  id: 'LI-30',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 40,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei im Monat sind unser Maß. Eine Auswertung von Richard van der Blom (2025, Anbieter solcher Daten) spricht für wenige gute Beiträge.',
      en: 'Convention; two a month is our measure. An analysis by Richard van der Blom (2025, a vendor of such data) speaks for a few good posts.',
    },
  },
  elsewhere: 'posts',
  wording: {
    de: {
      name: 'Eigene Beiträge',
      fail: 'Seit 30 Tagen kein eigener Beitrag',
      partial: 'Erst ein eigener Beitrag in 30 Tagen',
      advice:
        'Zwei Beiträge im Monat einplanen, jeder mit einer Beobachtung aus der Arbeit: was anders lief als gedacht, was jemand gefragt hat, was sich seither geändert hat. Fünf Sätze genügen.',
      reason:
        'Ein Profil, auf dem seit Langem nichts geschieht, wirkt verlassen. Beiträge zeigen, woran gerade gearbeitet wird.',
      lift: 'Einmal im Monat einen Fall aus der Praxis mit Zahlen erzählen, sodass andere das Vorgehen übernehmen können.',
      good: 'Zwei eigene Beiträge im Monat, dazu ein geteilter mit eigenem Gedanken',
      bad: 'Letzter Beitrag vor 14 Monaten',
      help: {
        questions: [
          { label: 'Was ist Ihnen diese Woche bei der Arbeit aufgefallen?', example: EXAMPLES.seen },
          { label: 'Was haben Sie daraus gemacht?', example: EXAMPLES.done },
          { label: 'Was möchten Sie von anderen dazu wissen?', example: EXAMPLES.asked },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was ist dir diese Woche bei der Arbeit aufgefallen?', example: EXAMPLES.seen },
          { label: 'Was hast du daraus gemacht?', example: EXAMPLES.done },
          { label: 'Was möchtest du von anderen dazu wissen?', example: EXAMPLES.asked },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Posts of your own',
      fail: 'No post of your own in the last 30 days',
      partial: 'Only one post of your own in 30 days',
      advice:
        'Plan two posts a month, each with one observation from work: what went differently than expected, what somebody asked, what has changed since. Five sentences are enough.',
      reason:
        'A profile on which nothing has happened for a long time looks abandoned. Posts show what you are working on now.',
      lift: 'Once a month, tell a case from practice with numbers, so that others can do it the same way.',
      good: 'Two posts of your own a month, plus one share with a thought of your own',
      bad: 'Last post 14 months ago',
      help: {
        questions: [
          {
            label: 'What did you notice at work this week?',
            example: 'During the rebuild at the cheese dairy, the new flange did not fit the old pipe.',
          },
          { label: 'What did you make of it?', example: 'Since then we measure every pipe two days ahead.' },
          {
            label: 'What would you like to know from others?',
            example: 'What do you measure twice before a rebuild?',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading) {
    const posts = recentPosts(reading);
    if (posts === null) return UNREADABLE;
    const outcome = outcomeByCount(posts.own, STEPS);
    if (outcome !== outcomeByCount(posts.atMost, STEPS)) return UNREADABLE;
    // How old the newest one is says it all; where none is shown, nothing was found.
    const quote = (outcome === 'fail' ? posts.newest?.age : posts.newest?.text) || null;
    return { outcome, evidence: [quote === null ? nothingAt('activity') : { quote, place: 'activity' }] };
  },
  examples: {
    pass: { reading: posted(['Seit dem Umbau messen wir jede Leitung vorher nach.', 3], ['Was uns fehlte', 19]) },
    partial: { reading: posted(['Seit dem Umbau messen wir jede Leitung vorher nach.', 3], ['Was uns fehlte', 90]) },
    fail: { reading: posted(['Was uns fehlte', 420]) },
  },
});

function posted(...posts: [text: string, days: number][]): Partial<ProfileReading> {
  const activity = posts.map(([text, days]): ActivityItem => ({ text, age: `${days} Tage`, repost: false }));
  return {
    states: { activity: 'read' },
    activity,
    extra: { activityAgeDays: posts.map(([, days]) => days) },
  };
}
