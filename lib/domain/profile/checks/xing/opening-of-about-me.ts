import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { measureOpening, startOf } from '../measures/opening.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

/** Characters looked at. */
const WINDOW = 200;

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n{2}', '\n{3}'] },
    { label: 'Mit dem Ergebnis beginnen', parts: ['{3}', '\nDie Frage dahinter: {1}', '\n{2}'] },
  ],
  en: [
    { parts: ['{1}', '\n{2}', '\n{3}'] },
    { label: 'Start with the result', parts: ['{3}', '\nThe question behind it: {1}', '\n{2}'] },
  ],
};

const EXAMPLES = {
  problem: 'Wer findet heute noch Pflegekräfte für den Nachtdienst?',
  part: 'Ich plane Dienste so, dass Familie und Nachtschicht zusammengehen.',
  result: 'In vier Häusern in Kärnten steht der Plan sechs Wochen im Voraus.',
};

export const xingOpeningOfAboutMe = defineCheck({
  id: 'XI-05',
  network: 'xing',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 1 },
  minutes: 8,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; betrachtet werden die ersten 200 Zeichen.',
      en: 'Convention; looks at the first 200 characters.',
    },
  },
  wording: {
    de: {
      name: 'Anfang von „Über mich“',
      fail: '„Über mich“ beginnt mit „{start} …“',
      partial: 'Dem Anfang von „Über mich“ fehlt ein Aufhänger',
      advice:
        'Den ersten Satz tauschen: ein Problem der Kundschaft, eine Frage der Bewerbenden oder eine Szene aus dem Betrieb. Der Werdegang steht ohnehin bei den Stationen.',
      reason: 'Am ersten Satz entscheidet sich, ob der zweite gelesen wird.',
      lift: 'Eine Zahl oder einen Ort in den ersten Satz nehmen; beides bleibt hängen.',
      good: 'Wer findet heute noch Pflegekräfte für den Nachtdienst? Wir, seit der Plan sechs Wochen im Voraus steht.',
      bad: 'Ich bin seit 15 Jahren im Personalwesen tätig.',
      help: {
        questions: [
          { label: 'Welche Frage hören Sie am häufigsten?', example: EXAMPLES.problem },
          { label: 'Was tun Sie dafür?', example: EXAMPLES.part },
          { label: 'Was ist dadurch anders geworden?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Welche Frage hörst du am häufigsten?', example: EXAMPLES.problem },
          { label: 'Was tust du dafür?', example: EXAMPLES.part },
          { label: 'Was ist dadurch anders geworden?', example: EXAMPLES.result },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Opening of “About me”',
      fail: '“About me” opens with “{start} …”',
      partial: 'The opening of “About me” lacks a hook',
      advice:
        'Replace the first sentence: a problem your customers have, a question candidates ask, or a scene from work. Your career is listed below anyway.',
      reason: 'The first sentence decides whether the second one is read.',
      lift: 'Put a number or a place into the first sentence; both stick.',
      good: 'Who still finds nurses for the night shift? We do, now that the roster stands six weeks ahead.',
      bad: 'I have been working in HR for 15 years.',
      help: {
        questions: [
          { label: 'Which question do you hear most often?', example: 'Who still finds nurses for the night shift?' },
          { label: 'What do you do about it?', example: 'I plan shifts so that family and night duty go together.' },
          { label: 'What has changed because of it?', example: 'In four homes the roster now stands six weeks ahead.' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** Where nothing is written there is no beginning; that finding is the text's own (XI-04). */
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const lexicons = lexiconsOf(about.text, context);
    if (about.text === '' || lexicons.length === 0) return NOT_APPLICABLE;
    const { first, cv, buzzword, hook, value } = measureOpening(about.text, WINDOW, lexicons);
    const outcome = cv || buzzword !== null ? 'fail' : hook || value ? 'pass' : 'partial';
    const evidence = [{ quote: excerpt(first, 0, 0), place: 'about' as const }];
    return { outcome, evidence, values: { start: startOf(first) } };
  },
  examples: {
    pass: {
      reading: {
        about:
          'Wer findet heute noch Pflegekräfte für den Nachtdienst? Wir, seit der Plan sechs Wochen im Voraus steht.',
      },
    },
    partial: { reading: { about: 'Holz ist mein Werkstoff, und das sieht man unserer Halle an.' } },
    fail: { reading: { about: 'Ich bin seit 15 Jahren im Personalwesen tätig.' } },
  },
});
