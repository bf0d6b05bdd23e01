import { NARRATIVE_LANGUAGES, type Text } from '../fields.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const numberWithoutFact = defineNarrativeCheck({
  id: 'number-without-fact',
  wording: {
    de: {
      title: 'Die Zahl {number} steht in keinem Fakt',
      reason: 'Eine Zahl ohne Quelle fragt früher oder später jemand nach, meist öffentlich.',
      question: 'Woher stammt die Zahl, und seit wann gilt sie?',
    },
    en: {
      title: 'The number {number} appears in no fact',
      reason: 'Sooner or later somebody asks where a number comes from, and often in public.',
      question: 'Where does the number come from, and since when does it hold?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ claim, facts }, at) => {
      const known = new Set(facts.flatMap(({ text }) => numbersIn(text)));
      const number = numbersIn(claim).find((one) => !known.has(one));
      return number === undefined ? [] : [{ path: ['themes', at, 'claim'], quote: claim, values: { number } }];
    }),
});

/** Figures of both sides, "1.200" and "1,200" as the same. */
const numbersIn = (text: Text): string[] =>
  NARRATIVE_LANGUAGES.flatMap((language) => text[language]?.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
    number.replace(/,/g, '.'),
  );
