import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { currentPositions } from '../measures/current-positions.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import { roleGroups } from '../measures/role-groups.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['Für wen: {1}', '\nWas daraus wird: {2}', '\nSo geht es los: {3}'] },
    { label: 'In einer Zeile', parts: ['{1}', ' · {2}', ' · {3}'] },
  ],
  en: [
    { parts: ['For whom: {1}', '\nWhat comes of it: {2}', '\nHow to start: {3}'] },
    { label: 'In one line', parts: ['{1}', ' · {2}', ' · {3}'] },
  ],
};

const EXAMPLES = {
  whom: 'Pflegefachkräfte für vier Häuser in Kärnten',
  gain: 'Dienstplan sechs Wochen im Voraus',
  next: 'ein Gespräch, ein Schnuppertag, Antwort in drei Tagen',
};

export const xingRoleContent = defineCheck({
  id: 'XI-21',
  network: 'xing',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 1 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; drei Wortfelder je Rolle, zwei davon genügen. Synonyme können entgehen.',
      en: 'Convention; three word fields per role, two of them suffice. Synonyms may be missed.',
    },
  },
  wording: {
    de: {
      name: 'Antworten für die Leserschaft',
      fail: 'Die Fragen der Leserschaft bleiben offen',
      partial: 'Erst eine Frage der Leserschaft ist beantwortet',
      advice:
        'In „Über mich“ zwei Fragen beantworten. Führung: wohin und mit wem? Vertrieb: welches Problem, welches Ergebnis? Recruiting: welche Stellen, welcher Ablauf? Fachkraft: welche Aufgabe, was dabei gelernt?',
      reason:
        'XING versteht sich als Jobnetzwerk: Hier lesen oft Menschen, die eine Stelle oder einen Lieferanten suchen. Sie kommen mit Fragen.',
      lift: 'Auch die dritte Frage beantworten: beim Recruiting etwa, bis wann eine Antwort kommt.',
      good: 'Pflegefachkräfte für vier Häuser in Kärnten · ein Gespräch, ein Schnuppertag · Antwort in drei Tagen',
      bad: 'Immer auf der Suche nach Talenten',
      help: {
        questions: [
          { label: 'Wer soll sich bei Ihnen melden?', example: EXAMPLES.whom },
          { label: 'Was haben diese Menschen davon?', example: EXAMPLES.gain },
          { label: 'Wie geht es dann weiter?', example: EXAMPLES.next },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Wer soll sich bei dir melden?', example: EXAMPLES.whom },
          { label: 'Was haben diese Menschen davon?', example: EXAMPLES.gain },
          { label: 'Wie geht es dann weiter?', example: EXAMPLES.next },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Answers for your readers',
      fail: 'Your readers’ questions stay open',
      partial: 'Only one question of your readers is answered',
      advice:
        'Answer two questions in “About me.” Executives: where to, and with whom? Sales: which problem, which result? Recruiting: which jobs, which process? Specialists: which task, what have you learned?',
      reason:
        'XING calls itself a jobs network: many readers are looking for a job or a supplier. They come with questions.',
      lift: 'Answer the third question, too: in recruiting, for instance, by when people hear back.',
      good: 'Nurses for four homes in Carinthia · one interview, one trial day · reply within three days',
      bad: 'Always looking for talent',
      help: {
        questions: [
          { label: 'Who should get in touch with you?', example: 'Nurses for four homes in Carinthia' },
          { label: 'What is in it for them?', example: 'roster six weeks ahead' },
          { label: 'What happens next?', example: 'one interview, one trial day, reply within three days' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const positions = (currentPositions(reading) ?? []).map(({ description }) => description ?? '');
    const text = [about.text, ...positions].join('\n').trim();
    // That the text is missing is said once, by the check of its length.
    if (text === '') return NOT_APPLICABLE;
    const lexicons = lexiconsOf(text, context);
    if (lexicons.length === 0) return NOT_APPLICABLE;
    const outcome = outcomeByCount(roleGroups(text, context.role, lexicons), { pass: 2, partial: 1 });
    if (outcome !== 'pass' && !about.whole) return UNREADABLE;
    return { outcome, evidence: [{ quote: excerpt(text, 0, 0), place: about.text === '' ? 'experience' : 'about' }] };
  },
  examples: {
    pass: {
      reading: {
        about: 'Pflegefachkräfte für vier Häuser in Kärnten: ein Gespräch, ein Schnuppertag, Antwort in drei Tagen.',
      },
      context: { role: 'recruiter' },
    },
    partial: { reading: { about: 'Pflegefachkräfte sind bei uns willkommen.' }, context: { role: 'recruiter' } },
    fail: { reading: { about: 'Immer gut gelaunt.' }, context: { role: 'recruiter' } },
  },
});
