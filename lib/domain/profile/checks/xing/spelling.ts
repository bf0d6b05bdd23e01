import { defineCheck } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { namesOn, ownTexts } from '../measures/own-texts.ts';
import { spellingFindings } from '../measures/spelling.ts';

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
  wording: {
    de: {
      name: 'Rechtschreibung und Sprache',
      fail: 'ß, ss oder Sprache wechseln mehrfach',
      partial: 'ß, ss oder Sprache passen nicht ganz',
      advice:
        'Bei einer Schreibung bleiben: in der Schweiz ss, in Deutschland und Österreich ß nach langem Vokal. Je Abschnitt eine Sprache.',
      reason: 'Solche Kleinigkeiten liest man als Sorgfalt oder als Eile.',
      good: 'Schweiz: Strasse, grosse Anlagen. Österreich: Straße, große Anlagen',
      bad: 'Die Strasse ist gesperrt, die Straße daneben auch.',
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
  judge(reading, { spelling }) {
    if (aboutText(reading) === null) return UNREADABLE;
    const texts = ownTexts(reading);
    if (texts.length === 0) return NOT_APPLICABLE;
    const findings = spellingFindings(texts, spelling, namesOn(reading));
    const outcome = findings.length === 0 ? 'pass' : findings.length <= 2 ? 'partial' : 'fail';
    return { outcome, evidence: findings.slice(0, 4), values: { count: findings.length } };
  },
  examples: {
    pass: { reading: { about: 'Wir bauen Straßen und große Anlagen in ganz Kärnten.' } },
    partial: { reading: { about: 'Wir bauen Strassen in ganz Kärnten.' } },
    fail: {
      reading: { about: 'Wir bauen Strassen und grosse Anlagen, ausserdem Brücken, draussen und drinnen, mit Fleiß.' },
    },
  },
});
