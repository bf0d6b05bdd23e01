import { excerpt } from '../../../language/excerpt.ts';
import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n\nEin Beispiel: {2}', '\n\nDarüber spreche ich gern: {3}'] },
    { label: 'Mit dem Beispiel beginnen', parts: ['{2}', '\n\n{1}', '\n\nDarüber spreche ich gern: {3}'] },
  ],
  en: [
    { parts: ['{1}', '\n\nOne example: {2}', '\n\nHappy to talk about: {3}'] },
    { label: 'Start with the example', parts: ['{2}', '\n\n{1}', '\n\nHappy to talk about: {3}'] },
  ],
};

const EXAMPLES = {
  task: 'Wenn in einer Molkerei die Abfüllung steht, läuft die Milch weiter. Ich leite die Instandhaltung in drei Werken. Mein Team und ich planen Wartung so, dass sie in die Stunden fällt, in denen ohnehin gereinigt wird.',
  proof:
    'Vor zwei Jahren stand Linie 4 fast jede Woche still. Wir haben die Ausfälle ein halbes Jahr lang aufgeschrieben, bevor wir ein einziges Teil bestellt haben. Seit dem Umbau sind es noch drei Stillstände im Jahr.',
  talk: 'Umbau im laufenden Betrieb, Ersatzteile für alte Anlagen, Ausbildung von Mechatronikerinnen und Mechatronikern.',
};

export const linkedinAboutLength = defineCheck({
  id: 'LI-12',
  network: 'linkedin',
  dimension: 'positioning',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 2 },
  minutes: 30,
  basis: {
    kind: 'evidence',
    source: {
      de: 'Schwach: Roulin und Levashina 2018, längere Profile werden besser beurteilt (Zusammenhang). Spanne unsere eigene, LinkedIn lässt 2600 Zeichen zu.',
      en: 'Weak: Roulin and Levashina 2018, longer profiles are rated better (correlation). The range is our own; LinkedIn allows 2600 characters.',
    },
  },
  help: { limit: 2600, window: [500, 2200], fold: 270 },
  wording: {
    de: {
      name: 'Umfang der Info',
      fail: 'Die Info ist leer oder sehr kurz',
      partial: 'Info: {count} Zeichen, gut sind 500 bis 2200',
      advice:
        'Vier kurze Absätze schreiben: worum es in der Arbeit geht, wem sie hilft, ein Beispiel als Beleg, eine Einladung zum Gespräch. Ist der Text schon länger als 2200 Zeichen, zuerst streichen, was in der Berufserfahrung noch einmal steht.',
      reason:
        'Nur hier ist Platz für eigene Worte. Ohne sie bleibt das Profil ein Lebenslauf: Er sagt, was war, aber nicht, wofür.',
      lift: 'Das Beispiel jedes Jahr gegen ein frisches tauschen; alte Jahreszahlen fallen zuerst auf.',
      good: 'Wenn in einer Molkerei die Abfüllung steht, läuft die Milch weiter. Ich leite die Instandhaltung in drei Werken …',
      bad: 'Vertriebsleiter mit Erfahrung im Anlagenbau. Offen für Austausch.',
      help: {
        questions: [
          { label: 'Worum geht es in Ihrer Arbeit, und wem hilft sie?', example: EXAMPLES.task },
          { label: 'Was ist zuletzt gelungen, und wie?', example: EXAMPLES.proof },
          { label: 'Worüber soll man Sie ansprechen?', example: EXAMPLES.talk },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Worum geht es in deiner Arbeit, und wem hilft sie?', example: EXAMPLES.task },
          { label: 'Was ist zuletzt gelungen, und wie?', example: EXAMPLES.proof },
          { label: 'Worüber soll man dich ansprechen?', example: EXAMPLES.talk },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Length of the About text',
      fail: 'The About text is empty or very short',
      partial: 'About: {count} characters; aim for 500 to 2200',
      advice:
        'Write four short paragraphs: what your work is about, whom it helps, one example as proof, an invitation to talk. If the text is longer than 2200 characters, first cut what Experience says again.',
      reason:
        'Only here is there room for your own words. Without them the profile stays a CV: it says what was, but not what for.',
      lift: 'Swap the example for a fresh one every year; old dates are the first thing people notice.',
      good: 'When filling stops in a dairy, the milk keeps running. I lead maintenance in three plants …',
      bad: 'Sales manager with experience in plant engineering. Open to exchange.',
      help: {
        questions: [
          {
            label: 'What is your work about, and whom does it help?',
            example:
              'When filling stops in a dairy, the milk keeps running. I lead maintenance in three plants. My team and I plan repairs for the hours in which the lines are cleaned anyway.',
          },
          {
            label: 'What worked out lately, and how?',
            example:
              'Two years ago, line 4 stopped almost every week. We wrote down every failure for half a year before we ordered a single part. Since the rebuild it has been three stops a year.',
          },
          {
            label: 'What should people talk to you about?',
            example: 'rebuilding without a stop, spare parts for old lines, training apprentices.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const count = graphemeCount(about.text);
    const outcome = count < 200 ? 'fail' : count < 500 || count > 2200 ? 'partial' : 'pass';
    // A text that is cut has at least what can be seen: too much stays too much, too little may be enough.
    if (!about.whole && count < 500) return UNREADABLE;
    const evidence =
      about.text === '' ? nothingAt('about') : { quote: excerpt(about.text, 0, 0), place: 'about' as const };
    return { outcome, evidence: [evidence], values: { count } };
  },
  examples: {
    pass: { reading: { about: `${EXAMPLES.task}\n\n${EXAMPLES.proof}\n\n${EXAMPLES.talk}` } },
    partial: { reading: { about: EXAMPLES.task } },
    fail: { reading: { about: 'Vertriebsleiter mit Erfahrung im Anlagenbau. Offen für Austausch.' } },
  },
});
