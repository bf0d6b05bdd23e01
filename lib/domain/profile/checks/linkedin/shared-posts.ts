import { isKnown, type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck, type Evidence, type RewritePattern } from '../check.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

/** Posts looked at, newest first. */
const NEWEST = 10;
/** Fewer say nothing about a habit. */
const ENOUGH = 3;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' {2}'] }, { label: 'Mit der Beobachtung beginnen', parts: ['{2}', ' {1}'] }],
  en: [{ parts: ['{1}', ' {2}'] }, { label: 'Start with the observation', parts: ['{2}', ' {1}'] }],
};

const EXAMPLES = {
  why: 'Wer Molke filtert, kennt das: Der Sensor meldet sich, und trotzdem muss jemand hin.',
  seen: 'Bei uns spart der Sensor keine Wartung, er verschiebt sie auf den Vormittag.',
};

export const linkedinSharedPosts = defineCheck({
  id: 'LI-32',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gezählt wird unter den neuesten Beiträgen, die das Profil zeigt, ab dreien. Die Grenzen (30 und 60 %) sind unsere eigenen.',
      en: 'Convention; counted among the newest posts that the profile shows, from three on. The limits of 30 and 60% are our own.',
    },
  },
  elsewhere: 'posts',
  wording: {
    de: {
      name: 'Geteiltes mit eigenem Gedanken',
      fail: 'Fast nur Weitergereichtes ohne eigenes Wort',
      partial: 'Ohne eigenes Wort geteilt: {count} von {total}',
      advice:
        'Beim Teilen zwei Sätze voranstellen: warum das für die eigene Leserschaft zählt und was im eigenen Betrieb davon zu sehen ist. Fehlt dieser Gedanke, reicht ein „Gefällt mir“.',
      reason:
        'Wer Firmenmeldungen nur weiterreicht, wird zu ihrem Lautsprecher. Lesenswert ist, was nur diese Person dazu sagen kann.',
      lift: 'Auch einmal sagen, wo es im eigenen Betrieb anders läuft; diesen Teil kann sonst niemand schreiben.',
      good: 'In unserer Werkstatt sehen wir das anders: Der Sensor spart keine Wartung, er verschiebt sie auf den Vormittag.',
      bad: 'Zehn von zehn Beiträgen: geteilte Firmenmeldungen',
      help: {
        questions: [
          { label: 'Warum ist das für Ihre Leserschaft wichtig?', example: EXAMPLES.why },
          { label: 'Was sehen Sie im eigenen Betrieb davon?', example: EXAMPLES.seen },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Warum ist das für deine Leserschaft wichtig?', example: EXAMPLES.why },
          { label: 'Was siehst du im eigenen Betrieb davon?', example: EXAMPLES.seen },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Shares with a thought of your own',
      fail: 'Almost everything is passed on without a word',
      partial: 'Shared without a word of your own: {count} of {total}',
      advice:
        'When you share, put two sentences in front: why it matters to your readers, and what you see of it in your own company. Without such a thought, a like is enough.',
      reason:
        'If you merely pass on company news, you become its loudspeaker. What only you can say about it is worth reading.',
      lift: 'Say where things run differently in your company; that is the part nobody else can write.',
      good: 'In our workshop we see it differently: the sensor does not save maintenance, it moves it to the morning.',
      bad: 'Ten posts out of ten: shared company news',
      help: {
        questions: [
          {
            label: 'Why does this matter to your readers?',
            example: 'Anyone who filters whey knows it: the sensor reports, and still somebody has to go.',
          },
          {
            label: 'What do you see of it in your own company?',
            example: 'With us the sensor does not save maintenance, it moves it to the morning.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Few posts are shown: one share among them is no habit, and only three make it a rule. */
  judge(reading) {
    if (!isKnown(reading, 'activity')) return UNREADABLE;
    const newest = reading.activity.slice(0, NEWEST);
    const total = newest.length;
    if (total === 0 && stateOf(reading, 'activity') === 'absent') return NOT_APPLICABLE;
    if (total < ENOUGH) return UNREADABLE;
    const bare = newest.filter(({ repost }) => repost);
    const count = bare.length;
    const often = count > 1 && count / total > 0.3;
    const outcome = often && count > 2 && count / total > 0.6 ? 'fail' : often ? 'partial' : 'pass';
    const quotes = new Set(outcome === 'pass' ? [] : bare.map(({ text }) => text.trim()).filter((text) => text !== ''));
    const evidence = [...quotes].slice(0, 3).map((quote): Evidence => ({ quote, place: 'activity' }));
    return { outcome, evidence, values: { count, total } };
  },
  examples: {
    pass: { reading: withPosts('Was wir beim Umbau gelernt haben', null, 'Drei Fragen zur Molke') },
    partial: { reading: withPosts('Was wir beim Umbau gelernt haben', null, null, 'Drei Fragen zur Molke') },
    fail: { reading: withPosts(null, null, null, 'Drei Fragen zur Molke') },
  },
});

/** Posts with their text; null = a bare repost. */
function withPosts(...posts: (string | null)[]): Partial<ProfileReading> {
  const activity = posts.map((text) => ({ text: text ?? 'Neues Werk eröffnet', age: null, repost: text === null }));
  return { states: { activity: 'read' }, activity };
}
