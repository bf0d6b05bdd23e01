import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { measureBuzzwords } from '../measures/buzzwords.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { measureVoice } from '../measures/voice.ts';

export const xingFirstPerson = defineCheck({
  id: 'XI-22',
  network: 'xing',
  dimension: 'language',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; die Wortliste folgt den Jahreslisten von LinkedIn (2010–2018). Wie solche Wörter wirken, hat niemand gemessen.',
      en: 'Convention; the word list follows LinkedIn’s yearly lists (2010–2018). Nobody has measured how such words work on readers.',
    },
  },
  wording: {
    de: {
      name: 'Ich-Form und eigene Worte',
      fail: '„Über mich“ klingt wie eine Broschüre',
      partial: '„Über mich“ klingt stellenweise nach Broschüre',
      advice: 'In der Ich-Form schreiben und Eigenschaften durch etwas ersetzen, das andere sehen können.',
      reason: 'Wer von sich in der dritten Person oder in Schlagwörtern spricht, bleibt als Person unsichtbar.',
      good: 'Ich rechne jede Pumpe zweimal.',
      bad: 'Dynamischer Allrounder mit Hands-on-Mentalität',
    },
    en: {
      name: 'First person and own words',
      fail: '“About me” reads like a brochure',
      partial: 'Parts of “About me” read like a brochure',
      advice: 'Write in the first person and replace qualities by something others can see.',
      reason: 'Someone who speaks in the third person or in buzzwords stays invisible as a person.',
      good: 'I calculate every pump twice.',
      bad: 'Dynamic all-rounder with a hands-on mentality',
    },
  },
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const { text } = about;
    const lexicons = lexiconsOf(text, context);
    if (text === '' || lexicons.length === 0) return NOT_APPLICABLE;
    const { voice, quote } = measureVoice(text, reading.name, lexicons);
    const { matches, density } = measureBuzzwords(text, lexicons);
    const flaws = (voice === 'first' ? 0 : 1) + (density <= 1 ? 0 : 1);
    const worn = matches.slice(0, 3).map(({ at, found }) => excerpt(text, at, found.length));
    const quotes = flaws === 0 ? [] : [...new Set(quote === null ? worn : [excerpt(quote, 0, 0), ...worn])];
    return {
      outcome: flaws === 0 ? 'pass' : flaws === 1 ? 'partial' : 'fail',
      evidence: quotes.map((sentence) => ({ quote: sentence, place: 'about' })),
    };
  },
  examples: {
    pass: { reading: { about: 'Ich rechne jede Pumpe zweimal. Meine Kundschaft sitzt zwischen Allgäu und Tirol.' } },
    partial: { reading: { about: 'Ich rechne jede Pumpe zweimal, dynamisch und kundenorientiert.' } },
    fail: { reading: { about: 'Jonas Egger ist dynamisch, flexibel und kundenorientiert.', name: 'Jonas Egger' } },
  },
});
