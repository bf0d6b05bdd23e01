import { NARRATIVE_LANGUAGES, type NarrativeLanguage, type Text } from '../fields.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

/** Words by which a fact says that it holds for the moment. */
const FOR_NOW: Record<NarrativeLanguage, RegExp> = {
  de: /(?<!\p{L})(?:Stand|derzeit|zurzeit|momentan|aktuell|inzwischen|heute|dieses Jahr|im Moment)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:as of|currently|at present|at the moment|today|this year|right now|by now)(?!\p{L})/iu,
};

export const factWithoutEnd = defineNarrativeCheck({
  id: 'fact-without-end',
  wording: {
    de: {
      title: 'Dieser Fakt veraltet und hat kein Enddatum',
      reason: '„{word}“ stimmt nur eine Weile. Ohne Ende wird der Fakt weiter vorgeschlagen.',
      question: 'Bis wann gilt er, und wer sieht dann nach?',
    },
    en: {
      title: 'This fact ages and has no end date',
      reason: '“{word}” is true for a while only. Without an end the fact keeps being suggested.',
      question: 'Until when does it hold, and who looks again then?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ facts }, at) =>
      facts.flatMap(({ text, source, publicUntil }, i) => {
        const word = forNow(text) ?? forNow(source);
        return publicUntil === undefined && word !== undefined
          ? [{ path: ['themes', at, 'facts', i, 'publicUntil'], quote: text, values: { word } }]
          : [];
      }),
    ),
});

const forNow = (text: Text): string | undefined =>
  NARRATIVE_LANGUAGES.map((language) => text[language]?.match(FOR_NOW[language])?.[0]).find(
    (word) => word !== undefined,
  );
