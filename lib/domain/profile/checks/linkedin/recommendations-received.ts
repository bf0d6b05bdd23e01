import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

/** Months after which a recommendation speaks of another time. */
const FRESH = 36;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    {
      parts: [
        'Guten Tag {1},',
        '\ngern denke ich an unsere gemeinsame Arbeit zurück: {2}.',
        '\nWürden Sie mir dazu hier auf LinkedIn ein paar Sätze als Empfehlung schreiben?',
        ' Am meisten hilft ein Wort zu diesen Punkten: {3}.',
        '\nWenn es gerade nicht passt, genügt ein kurzes Nein.',
        '\nFreundliche Grüße\n{name}',
      ],
    },
    {
      label: 'Mit „du“ bitten',
      parts: [
        'Hallo {1},',
        '\ngern denke ich an unsere gemeinsame Arbeit zurück: {2}.',
        '\nWürdest du mir dazu hier auf LinkedIn ein paar Sätze als Empfehlung schreiben?',
        ' Am meisten hilft ein Wort zu diesen Punkten: {3}.',
        '\nWenn es gerade nicht passt, genügt ein kurzes Nein.',
        '\nViele Grüße\n{name}',
      ],
    },
  ],
  en: [
    {
      parts: [
        'Hello {1},',
        '\nI like to think back to our work together: {2}.',
        '\nWould you write a few sentences about it as a recommendation here on LinkedIn?',
        ' What would help most is a word on: {3}.',
        '\nIf it does not suit you right now, a short no is fine.',
        '\nKind regards\n{name}',
      ],
    },
  ],
};

const EXAMPLES = {
  whom: 'Petra Brandner',
  work: 'Umstellung der Linie 4 im Frühjahr',
  points: 'Abstimmung mit der Produktion, Zeitplan, Übergabe',
};

export const linkedinRecommendationsReceived = defineCheck({
  id: 'LI-23',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 1 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei Empfehlungen und 36 Monate sind unsere Schwellen. Gegenleistungen müssten nach LinkedIns Richtlinien deutlich gekennzeichnet sein.',
      en: 'Convention; two recommendations and 36 months are our thresholds. LinkedIn’s policies require that anything given in return is clearly disclosed.',
    },
  },
  wording: {
    de: {
      name: 'Erhaltene Empfehlungen',
      fail: 'Noch keine Empfehlung erhalten',
      partial: 'Es fehlt noch eine aktuelle Empfehlung',
      advice:
        'Zwei Menschen, mit denen die Zusammenarbeit noch frisch ist, um je drei Sätze bitten. In der Bitte eine bestimmte Arbeit nennen und zwei Punkte, die beim Schreiben helfen. Nichts dafür anbieten.',
      reason:
        'Wie gut sich mit jemandem arbeiten lässt, können nur andere glaubhaft sagen. Je genauer ihr Beispiel, desto mehr zählt es.',
      lift: 'Eine Stimme aus einem anderen Kreis dazunehmen: Kundschaft, Lieferanten, frühere Auszubildende.',
      good: '„Frau Hofstetter hat unsere Linie in acht Wochen umgestellt, ohne dass eine Lieferung ausfiel.“',
      bad: 'Keine, oder die letzte von 2013',
      help: {
        questions: [
          { label: 'Wen bitten Sie?', example: EXAMPLES.whom },
          { label: 'An welche gemeinsame Arbeit erinnern Sie?', example: EXAMPLES.work },
          { label: 'Welche Punkte helfen beim Schreiben?', example: EXAMPLES.points },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Wen bittest du?', example: EXAMPLES.whom },
          { label: 'An welche gemeinsame Arbeit erinnerst du?', example: EXAMPLES.work },
          { label: 'Welche Punkte helfen beim Schreiben?', example: EXAMPLES.points },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Recommendations received',
      fail: 'No recommendation received yet',
      partial: 'One more recent recommendation is missing',
      advice:
        'Ask two people whose work with you is still fresh for three sentences each. Name one piece of work in your request, and two points that make the writing easier. Offer nothing in return.',
      reason:
        'Only others can say credibly what it is like to work with you. The more precise their example, the more it counts.',
      lift: 'Add a voice from another circle: customers, suppliers, former apprentices.',
      good: '“Ms. Hofstetter converted our line in eight weeks, and not a single delivery was missed.”',
      bad: 'None, or the latest from 2013',
      help: {
        questions: [
          { label: 'Whom are you asking?', example: 'Petra Brandner' },
          { label: 'Which work together should they think of?', example: 'the conversion of line 4 last spring' },
          {
            label: 'Which points make the writing easier?',
            example: 'coordination with production, schedule, handover',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Quotes nothing: the words of others are not kept. Further ones may stand on a page of their own. */
  judge(reading, { today }) {
    const count = receivedIn(reading);
    if (count === null) return UNREADABLE;
    const newest = reading.extra.newestRecommendation ?? null;
    const fresh = newest === null ? null : monthsSince(newest, today) <= FRESH;
    // Where there is any, at least one is shown.
    if (count === 0) return { outcome: 'fail', evidence: [nothingAt('recommendations')], values: { count } };
    if (count >= 2 && fresh) return { outcome: 'pass', evidence: [], values: { count } };
    if (stateOf(reading, 'recommendations') === 'partial' || (count >= 2 && fresh === null)) return UNREADABLE;
    return { outcome: 'partial', evidence: [], values: { count } };
  },
  examples: {
    pass: { reading: received(2, '2025-03') },
    partial: { reading: received(4, '2019-05') },
    fail: { reading: received(0, null) },
  },
});

/** Null where the page does not tell; a section that is not there holds none. */
function receivedIn(reading: ProfileReading): number | null {
  const state = stateOf(reading, 'recommendations');
  if (state === 'absent') return reading.recommendationsReceived ?? 0;
  return state === 'read' || state === 'partial' ? reading.recommendationsReceived : null;
}

/** Months from 'YYYY-MM' (or 'YYYY', taken as its last month) to 'YYYY-MM-DD'. */
function monthsSince(date: string, today: string): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return (thisYear - year) * 12 + thisMonth - month;
}

function received(recommendationsReceived: number, newestRecommendation: string | null): Partial<ProfileReading> {
  return { states: { recommendations: 'read' }, recommendationsReceived, extra: { newestRecommendation } };
}
