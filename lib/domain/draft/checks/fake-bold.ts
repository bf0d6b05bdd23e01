import { PSEUDO_LETTERS } from '../../profile/checks/measures/pseudo-letters.ts';
import { defineDraftCheck, found } from '../check.ts';
import { marksOf } from '../measures/marks.ts';

const ALL_PSEUDO = new RegExp(`(?:${PSEUDO_LETTERS.source})(?: (?:${PSEUDO_LETTERS.source}))*`, 'gu');

export const fakeBold = defineDraftCheck({
  id: 'DR-08',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Barrierefreiheit. Der Unicode-Standard sieht mathematische Buchstaben für Formeln vor, nicht für Text (Kapitel 22).',
      en: 'Accessibility. The Unicode Standard intends mathematical letters for formulas, not for text (chapter 22).',
    },
  },
  wording: {
    de: {
      name: 'Gewöhnliche Buchstaben',
      title: 'Formelzeichen statt Buchstaben',
      advice: 'Mit gewöhnlichen Buchstaben schreiben; was zuerst steht, fällt auch ohne Fettdruck auf.',
      reason: 'Vorleseprogramme lesen solche Zeichen einzeln vor oder gar nicht, und die Suche findet das Wort nicht.',
    },
    en: {
      name: 'Ordinary letters',
      title: 'Formula signs instead of letters',
      advice: 'Write it in ordinary letters; what comes first stands out without bold type.',
      reason: 'Screen readers read such signs one by one or not at all, and search does not find the word.',
    },
  },
  judge({ text }) {
    // One sign alone may be a formula; two and more are a font.
    const marks = marksOf(text, [ALL_PSEUDO]).filter(({ start, end }) => [...text.slice(start, end)].length > 1);
    return found(marks);
  },
  examples: {
    pass: { text: 'Linie 4 läuft wieder.' },
    found: { text: '𝗟𝗶𝗻𝗶𝗲 4 läuft wieder.' },
  },
});
