import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { measureOpening, startOf } from '../measures/opening.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

/** Characters that can be read before the text is expanded, on a desktop. */
const FOLD = 270;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', ' {2}', ' {3}'] },
    { label: 'Mit dem Ergebnis beginnen', parts: ['{3}', ' Vorher: {1}', ' {2}'] },
  ],
  en: [{ parts: ['{1}', ' {2}', ' {3}'] }, { label: 'Start with the result', parts: ['{3}', ' Before: {1}', ' {2}'] }],
};

const EXAMPLES = {
  problem: 'Warum kündigen gute Pflegekräfte? Meist wegen des Dienstplans.',
  part: 'Ich plane Dienste so, dass Familie und Nachtschicht zusammengehen.',
  result: 'In vier Häusern steht der Plan heute sechs Wochen im Voraus.',
};

export const linkedinOpeningOfAbout = defineCheck({
  id: 'LI-13',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 2, employee: 1 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Zugeklappt sind nach Anleitungen von 2019 und 2020 rund 270 bis 320 Zeichen zu lesen, auf dem Handy weniger.',
      en: 'Convention. According to guides from 2019 and 2020, about 270 to 320 characters show before “see more,” fewer on phones.',
    },
  },
  help: { fold: FOLD },
  wording: {
    de: {
      name: 'Anfang der Info',
      fail: 'Die Info beginnt mit „{start} …“',
      partial: 'Dem Anfang der Info fehlt ein Aufhänger',
      advice:
        'Mit der Lage derer beginnen, die es lesen sollen: was die Kundschaft aufhält, was Bewerbende fragen, was im Team klemmt. Der Werdegang darf folgen oder wegbleiben; er steht in der Berufserfahrung.',
      reason:
        'Zugeklappt zeigt LinkedIn nur die ersten Zeilen. An ihnen entscheidet sich, ob jemand weiterliest, und die meisten sprechen dort nur von sich.',
      lift: 'Den stärksten Satz der Info nach vorn holen: Oft ist es der mit der Zahl.',
      good: 'Warum kündigen gute Pflegekräfte? Meist wegen des Dienstplans. Daran arbeite ich.',
      bad: 'Ich bin eine erfahrene Führungskraft mit über 20 Jahren Berufserfahrung …',
      help: {
        questions: [
          { label: 'Was hält die Menschen auf, für die Sie arbeiten?', example: EXAMPLES.problem },
          { label: 'Was tun Sie dagegen?', example: EXAMPLES.part },
          { label: 'Woran merkt man es?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was hält die Menschen auf, für die du arbeitest?', example: EXAMPLES.problem },
          { label: 'Was tust du dagegen?', example: EXAMPLES.part },
          { label: 'Woran merkt man es?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Opening of the About text',
      fail: 'The About text opens with “{start} …”',
      partial: 'The opening of the About text lacks a hook',
      advice:
        'Open with the situation of the people who should read it: what holds customers up, what candidates ask, what is stuck in the team. Your career may follow or be left out; Experience has it.',
      reason:
        'Folded, LinkedIn shows only the first lines. They decide whether anyone reads on, and most people spend them talking about themselves.',
      lift: 'Move the strongest sentence of the text to the front; often it is the one with the number.',
      good: 'Why do good nurses quit? Mostly because of the roster. That is what I work on.',
      bad: 'I am a seasoned leader with over 20 years of experience …',
      help: {
        questions: [
          {
            label: 'What holds up the people you work for?',
            example: 'Why do good nurses quit? Mostly because of the roster.',
          },
          {
            label: 'What do you do about it?',
            example: 'I plan shifts so that family and night duty go together.',
          },
          { label: 'How do people notice?', example: 'In four homes the roster now stands six weeks ahead.' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Where nothing is written there is no beginning; that finding is the text's own (LI-12). */
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const lexicons = lexiconsOf(about.text, context);
    if (about.text === '' || lexicons.length === 0) return NOT_APPLICABLE;
    const { first, cv, buzzword, hook } = measureOpening(about.text, FOLD, lexicons);
    const outcome = cv || buzzword !== null ? 'fail' : hook ? 'pass' : 'partial';
    // Without a hook in what can be seen there may be one in the rest of the fold.
    if (outcome === 'partial' && !about.whole && about.text.length < FOLD) return UNREADABLE;
    const evidence = [{ quote: excerpt(first, 0, 0), place: 'about' as const }];
    return { outcome, evidence, values: { start: startOf(first) } };
  },
  examples: {
    pass: {
      reading: { about: 'Warum kündigen gute Pflegekräfte? Meist wegen des Dienstplans. Daran arbeite ich.' },
    },
    partial: { reading: { about: 'Holz ist mein Werkstoff, und das sieht man unserer Halle an.' } },
    fail: {
      reading: { about: 'Ich bin eine erfahrene Führungskraft mit über 20 Jahren Berufserfahrung im Anlagenbau.' },
    },
  },
});
