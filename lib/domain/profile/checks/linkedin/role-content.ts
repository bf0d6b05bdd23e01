import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import { roleGroups } from '../measures/role-groups.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n\n{2}', '\n\n{3}'] },
    { label: 'Mit dem Grund beginnen', parts: ['{3}', '\n\n{1}', '\n\n{2}'] },
  ],
  en: [
    { parts: ['{1}', '\n\n{2}', '\n\n{3}'] },
    { label: 'Start with the reason', parts: ['{3}', '\n\n{1}', '\n\n{2}'] },
  ],
};

const EXAMPLES = {
  task: 'Ich besetze Stellen in der Softwareentwicklung, in Graz und in Linz.',
  way: 'Zwei Gespräche, nach jedem eine Rückmeldung, nach 14 Tagen eine Entscheidung.',
  reason: 'Ich habe selbst einmal sechs Wochen auf eine Absage gewartet.',
};

export const linkedinRoleContent = defineCheck({
  id: 'LI-15',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 2 },
  minutes: 15,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; je Rolle drei Wortfelder, zwei davon genügen. Andere Wörter für dasselbe können der Prüfung entgehen.',
      en: 'Convention; three word fields per role, two of them suffice. Other words for the same thing may be missed.',
    },
  },
  wording: {
    de: {
      name: 'Antworten für die Leserschaft',
      fail: 'Die Info beantwortet keine Frage der Leserschaft',
      partial: 'Die Info beantwortet erst eine Frage',
      advice:
        'In der Info zwei Fragen beantworten, die zur Rolle gehören. Führung: Wohin geht es, warum, und mit wem? Vertrieb: Welches Problem wird für wen kleiner? Recruiting: Wer wird gesucht, und wie läuft es ab? Fachkraft: Welche Aufgabe, in welchem Team, was ist schon gelöst?',
      reason:
        'Wer ein Profil öffnet, bringt eine Frage mit. Der Werdegang beantwortet sie selten: Er erzählt, was war, nicht, was die Person für andere tun kann.',
      lift: 'In einem Satz sagen, wofür jemand anderes zuständig ist; das erspart beiden Seiten Umwege.',
      good: 'Ich besetze Stellen in der Softwareentwicklung in Graz. Zwei Gespräche, nach jedem eine Rückmeldung, nach 14 Tagen eine Entscheidung.',
      bad: 'Seit 2009 bin ich in verschiedenen Positionen tätig.',
      help: {
        questions: [
          { label: 'Woran arbeiten Sie, und für wen?', example: EXAMPLES.task },
          { label: 'Wie gehen Sie dabei vor, oder was wird besser?', example: EXAMPLES.way },
          { label: 'Warum machen Sie es so?', example: EXAMPLES.reason },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Woran arbeitest du, und für wen?', example: EXAMPLES.task },
          { label: 'Wie gehst du dabei vor, oder was wird besser?', example: EXAMPLES.way },
          { label: 'Warum machst du es so?', example: EXAMPLES.reason },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Answers for your readers',
      fail: 'The About section answers no question',
      partial: 'The About section answers only one question',
      advice:
        'Answer two questions that come with your role. Executives: where are you headed, why, and with whom? Sales: whose problem gets smaller, and which one? Recruiting: whom do you look for, and how does it work? Specialists: what do you work on, and what have you solved?',
      reason:
        'People who open a profile bring a question. A career history rarely answers it: it tells what was, not what you can do for them.',
      lift: 'Say in one sentence what somebody else takes care of; it saves both sides a detour.',
      good: 'I fill software roles in Graz. Two interviews, feedback after each, a decision after 14 days.',
      bad: 'Since 2009 I have held various positions.',
      help: {
        questions: [
          { label: 'What do you work on, and for whom?', example: 'I fill software roles in Graz and Linz.' },
          {
            label: 'How do you go about it, or what gets better?',
            example: 'Two interviews, feedback after each, a decision after 14 days.',
          },
          { label: 'Why do you do it that way?', example: 'I once waited six weeks for a rejection myself.' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  help: { limit: 2600 },
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const { text, whole } = about;
    // That the text is missing is said once, by the check of its length.
    if (text === '') return NOT_APPLICABLE;
    const lexicons = lexiconsOf(text, context);
    if (lexicons.length === 0) return NOT_APPLICABLE;
    const outcome = outcomeByCount(roleGroups(text, context.role, lexicons), { pass: 2, partial: 1 });
    if (outcome !== 'pass' && !whole) return UNREADABLE;
    return { outcome, evidence: [{ quote: excerpt(text, 0, 0), place: 'about' }] };
  },
  examples: {
    pass: {
      reading: { about: `${EXAMPLES.task} ${EXAMPLES.way}` },
      context: { role: 'recruiter' },
    },
    partial: { reading: { about: 'Fachkräfte sind bei uns willkommen.' }, context: { role: 'recruiter' } },
    fail: {
      reading: { about: 'Seit 2009 bin ich in verschiedenen Positionen tätig.' },
      context: { role: 'recruiter' },
    },
  },
});
