import { excerpt } from '../../../language/excerpt.ts';
import { graphemeCount } from '../../../language/graphemes.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}', '\n\nEin Beispiel: {2}', '\n\nGut zu besprechen: {3}'] },
    { label: 'Mit dem Beispiel beginnen', parts: ['{2}', '\n\n{1}', '\n\nGut zu besprechen: {3}'] },
  ],
  en: [
    { parts: ['{1}', '\n\nOne example: {2}', '\n\nWorth talking about: {3}'] },
    { label: 'Start with the example', parts: ['{2}', '\n\n{1}', '\n\nWorth talking about: {3}'] },
  ],
};

const EXAMPLES = {
  task: 'Ich lege für Molkereien Pumpen aus, die auch im Sommer kühl laufen.',
  proof: 'Eine Käserei im Allgäu kommt seit dem Umbau mit einer Reinigung am Tag aus.',
  talk: 'Ersatz im laufenden Betrieb, Hygiene, Energieverbrauch.',
};

export const xingAboutMe = defineCheck({
  id: 'XI-04',
  network: 'xing',
  dimension: 'positioning',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 2 },
  minutes: 20,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. cio.de rät zu 1.000 bis 2.000 Zeichen; die Schwelle von 300 ist unsere eigene.',
      en: 'Convention. cio.de advises 1,000 to 2,000 characters; the threshold of 300 is our own.',
    },
  },
  wording: {
    de: {
      name: '„Über mich“',
      fail: '„Über mich“ ist leer oder sehr kurz',
      partial: '„Über mich“ hat erst {count} Zeichen',
      advice:
        'Drei kurze Absätze schreiben: der Auftrag, wem er nützt, worüber sich zu reden lohnt. Ab etwa 300 Zeichen entsteht ein Bild.',
      reason:
        'Die Stationen zeigen, was war. Woran jemand heute arbeitet und für wen, steht nur hier in eigenen Worten.',
      lift: 'Ein Beispiel aus dem letzten Jahr ergänzen: was im Weg stand und was daraus wurde.',
      good: 'Ich lege für Molkereien Pumpen aus, die auch im Sommer kühl laufen. Meist beginnt es mit einem Ausfall am Freitagabend …',
      bad: 'Teamplayer mit Leidenschaft.',
      help: {
        questions: [
          { label: 'Woran arbeiten Sie, und wem nützt es?', example: EXAMPLES.task },
          { label: 'Woran hat es zuletzt jemand gemerkt?', example: EXAMPLES.proof },
          { label: 'Worüber sollte man Sie ansprechen?', example: EXAMPLES.talk },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Woran arbeitest du, und wem nützt es?', example: EXAMPLES.task },
          { label: 'Woran hat es zuletzt jemand gemerkt?', example: EXAMPLES.proof },
          { label: 'Worüber sollte man dich ansprechen?', example: EXAMPLES.talk },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: '“About me”',
      fail: '“About me” is empty or very short',
      partial: '“About me” has only {count} characters so far',
      advice:
        'Write three short paragraphs: what you do, who benefits, what is worth talking about. From about 300 characters on, a picture emerges.',
      reason: 'The positions show what was. What you work on today, and for whom, is only here, in your own words.',
      lift: 'Add one example from the past year: what stood in the way and what came of it.',
      good: 'I size pumps for dairies so that they run cool in summer, too. It usually starts with a breakdown on a Friday night …',
      bad: 'Team player with a passion.',
      help: {
        questions: [
          {
            label: 'What do you work on, and who benefits?',
            example: 'I size pumps for dairies so that they run cool in summer, too.',
          },
          {
            label: 'How did somebody notice lately?',
            example: 'Since the rebuild, a cheese dairy gets by with one cleaning cycle a day.',
          },
          {
            label: 'What should people talk to you about?',
            example: 'Replacement without a stop, hygiene, energy use.',
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
    const outcome = outcomeByCount(count, { pass: 300, partial: 100 });
    if (outcome !== 'pass' && !about.whole) return UNREADABLE;
    const evidence =
      about.text === '' ? nothingAt('about') : { quote: excerpt(about.text, 0, 0), place: 'about' as const };
    return { outcome, evidence: [evidence], values: { count } };
  },
  examples: {
    pass: { reading: { about: 'Ich lege für Molkereien Pumpen aus, die auch im Sommer kühl laufen. '.repeat(5) } },
    partial: { reading: { about: 'Ich lege für Molkereien Pumpen aus, die auch im Sommer kühl laufen. '.repeat(2) } },
    fail: { reading: { about: 'Teamplayer mit Leidenschaft.' } },
  },
});
