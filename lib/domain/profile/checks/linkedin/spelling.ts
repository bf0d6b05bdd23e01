import { defineCheck } from '../check.ts';
import { judgeSpelling } from '../measures/spelling.ts';

export const linkedinSpelling = defineCheck({
  id: 'LI-40',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Amtliche Regelung der Rechtschreibung, § 25: ß nach langem Vokal und Doppellaut, in der Schweiz ss. Eine Sprache je Abschnitt ist Übung.',
      en: 'Official German spelling rules, section 25: ß after long vowels and diphthongs, in Switzerland ss. One language per section is convention.',
    },
  },
  /** The German says „scharfes S“: its sign would become ss in the Swiss wording. */
  wording: {
    de: {
      name: 'Rechtschreibung und Sprache',
      fail: 'Schreibweise oder Sprache wechselt mehrfach',
      partial: 'Schreibweise oder Sprache ist nicht einheitlich',
      advice:
        'Die zitierten Stellen angleichen. Schweiz: immer Doppel-s. Deutschland und Österreich: scharfes S nach langem Vokal und Doppellaut, sonst Doppel-s. Sätze in einer anderen Sprache übersetzen; englische Titel dürfen bleiben.',
      reason:
        'In der Schweiz fällt ein scharfes S sofort auf, in Deutschland und Österreich sein Fehlen. Ein Sprachwechsel mitten im Text lässt manche zurück.',
      lift: 'Wer in zwei Sprachen gelesen werden will, legt das Profil in einer zweiten Sprache an, statt beide zu mischen.',
      good: 'Wir planen Straßen im Großraum, außerdem Brücken.',
      bad: 'Ich leite den Vertrieb in Köln, and I love what I do.',
    },
    en: {
      name: 'Spelling and language',
      fail: 'Spelling or language changes more than once',
      partial: 'A passage strays in spelling or language',
      advice:
        'Bring the quoted passages into line. Switzerland: always ss. Germany and Austria: ß after long vowels and diphthongs, otherwise ss. Translate sentences in another language; English job titles may stay.',
      reason:
        'Swiss readers notice an ß at once, German and Austrian readers a missing one. A change of language in the middle of a text leaves some readers behind.',
      lift: 'If you want to be read in two languages, add a second-language version of your profile instead of mixing them.',
      good: 'Each section in one language; the second language as its own version of the profile',
      bad: 'I run sales in Cologne, und das mache ich gern.',
    },
  },
  judge: judgeSpelling,
  examples: {
    pass: { reading: { about: 'Wir planen Straßen im Großraum Köln, außerdem Brücken.' } },
    partial: { reading: { about: 'Wir planen Strassen im Großraum Köln.' } },
    fail: {
      reading: { about: 'Wir planen Straßen, große Brücken und außerdem Wege.' },
      context: { spelling: 'de-CH' },
    },
  },
});
