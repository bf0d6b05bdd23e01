import { excerpt } from '../../language/excerpt.ts';
import { countPhrases } from '../../language/matches.ts';
import { defineNarrativeCheck } from './narrative-check.ts';
import { ownTexts } from './own-texts.ts';

export const unspokenWords = defineNarrativeCheck({
  id: 'unspoken-words',
  wording: {
    de: {
      title: '„{word}“ sagt bei der Arbeit niemand',
      reason:
        'Aus dem Narrativ werden Sätze, die Menschen unter ihrem Namen schreiben. Fremde Wörter lassen sie liegen.',
      question: 'Würde das jemand aus der Montage so sagen, und wie hieße es dort?',
    },
    en: {
      title: 'Nobody says “{word}” at work',
      reason:
        'The narrative turns into sentences that people write under their own names. They leave strange words alone.',
      question: 'Would a fitter say this, and what would the fitter call it?',
    },
  },
  find: (narrative, { unspoken }) =>
    ownTexts(narrative).flatMap(({ path, language, text }) =>
      countPhrases(text, unspoken[language]).map(({ at, found }) => ({
        path,
        quote: excerpt(text, at, found.length),
        values: { word: found },
      })),
    ),
});
