import { defineCheck, type Evidence } from '../check.ts';
import { measureFillers } from '../measures/fillers.ts';
import { judgedAbout } from '../measures/judged-about.ts';

export const linkedinFillerWords = defineCheck({
  id: 'LI-36',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Zwei Füllwörter auf hundert Wörter sind unsere Grenze; „ja“, „eben“ und „mal“ zählen erst, wenn zwei aufeinanderfolgen.',
      en: 'Convention. Two filler words in a hundred words are our limit.',
    },
  },
  wording: {
    de: {
      name: 'Info ohne Füllwörter',
      fail: 'Füllwörter schwächen die Info',
      partial: 'Die Info enthält einige Füllwörter',
      advice:
        'Die zitierten Wörter streichen und den Satz noch einmal lesen: Meist stimmt er auch ohne sie. Statt „im Rahmen von“ genügt „bei“, statt „sind bestrebt, zu liefern“ das schlichte „liefern“.',
      reason:
        'Füllwörter nehmen zurück, was der Satz gerade gesagt hat. Ohne sie klingt er sicherer und ist schneller gelesen.',
      lift: 'Auch „viele“ und „schnell“ prüfen: Eine Zahl an ihrer Stelle ist genauer.',
      good: 'Wir liefern Ersatzteile in 24 Stunden.',
      bad: 'Im Grunde genommen sind wir eigentlich grundsätzlich bestrebt …',
    },
    en: {
      name: 'About without filler words',
      fail: 'Filler words weaken About',
      partial: 'About holds some filler words',
      advice:
        'Delete the quoted words and read the sentence again: it mostly works without them. Instead of “in order to,” write “to”; instead of “we are striving to deliver,” write “we deliver.”',
      reason:
        'Filler words take back what the sentence has just said. Without them it sounds more confident and reads faster.',
      lift: 'Check “many” and “fast” as well: a number in their place is more precise.',
      good: 'We deliver spare parts within 24 hours.',
      bad: 'Basically we are really striving in terms of …',
    },
  },
  judge(reading, context) {
    const about = judgedAbout(reading, context);
    if ('outcome' in about) return about;
    const { fillers, density } = measureFillers(about.text, about.lexicons);
    const outcome = density <= 2 ? 'pass' : density <= 4 ? 'partial' : 'fail';
    const byWord = new Map(fillers.map(({ found }) => [found.toLowerCase(), found]));
    const quotes = outcome === 'pass' ? [] : [...byWord.values()].slice(0, 4);
    return { outcome, evidence: quotes.map((quote): Evidence => ({ quote, place: 'about' })) };
  },
  examples: {
    pass: { reading: { about: 'Wir liefern Ersatzteile in 24 Stunden.' } },
    partial: {
      reading: { about: 'Wir liefern Ersatzteile eigentlich immer in 24 Stunden, im Prinzip auch am Samstag.' },
    },
    fail: { reading: { about: 'Im Grunde genommen sind wir eigentlich grundsätzlich bestrebt, pünktlich zu sein.' } },
  },
});
