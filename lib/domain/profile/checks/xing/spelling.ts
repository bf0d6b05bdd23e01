import { defineCheck } from '../check.ts';
import { judgeSpelling } from '../measures/spelling.ts';

export const xingSpelling = defineCheck({
  id: 'XI-23',
  network: 'xing',
  dimension: 'language',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; in der Schweiz gilt ss statt ß. Namen bleiben, wie sie sind.',
      en: 'Convention; in Switzerland ss replaces ß. Names stay as they are.',
    },
  },
  /** The German says „scharfes S“: its sign would become ss in the Swiss wording. */
  wording: {
    de: {
      name: 'Rechtschreibung und Sprache',
      fail: 'Schreibung oder Sprache wechselt mehrfach',
      partial: 'Schreibung oder Sprache passt nicht ganz',
      advice:
        'Bei einer Schreibung bleiben: in der Schweiz Doppel-s, in Deutschland und Österreich scharfes S nach langem Vokal. Je Abschnitt eine Sprache.',
      reason: 'Solche Kleinigkeiten liest man als Sorgfalt oder als Eile.',
      good: 'Wir bauen Straßen und große Anlagen in ganz Kärnten.',
      bad: 'Wir bauen Straßen und große Anlagen, and we love what we do.',
    },
    en: {
      name: 'Spelling and language',
      fail: 'Spelling or language changes several times',
      partial: 'Spelling or language is not quite consistent',
      advice:
        'Keep one spelling: ss in Switzerland, ß after long vowels in Germany and Austria. One language per section.',
      reason: 'Readers take such details for care, or for haste.',
      good: 'Switzerland: Strasse, grosse Anlagen. Austria: Straße, große Anlagen',
      bad: 'Die Strasse and die Straße in the same text',
    },
  },
  judge: judgeSpelling,
  examples: {
    pass: { reading: { about: 'Wir bauen Straßen und große Anlagen in ganz Kärnten.' } },
    partial: { reading: { about: 'Wir bauen Strassen in ganz Kärnten.' } },
    fail: {
      reading: { about: 'Wir bauen Strassen und grosse Anlagen, ausserdem Brücken, draussen und drinnen, mit Fleiß.' },
    },
  },
});
