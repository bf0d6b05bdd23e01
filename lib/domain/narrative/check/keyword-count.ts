import { NARRATIVE_LANGUAGES } from '../fields.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

const FEWEST = 4;
const MOST = 8;

export const keywordCount = defineNarrativeCheck({
  id: 'keyword-count',
  wording: {
    de: {
      title: 'Stichwörter auf {language}: {count}',
      reason: 'Vier bis acht je Sprache. Mit weniger findet das Thema seine Beiträge nicht, mit mehr findet es fremde.',
      question: 'Welche Wörter benutzen Zielgruppen, wenn sie von diesem Thema sprechen?',
    },
    en: {
      title: 'Keywords in {language}: {count}',
      reason: 'Four to eight a language. With fewer the theme misses its posts, with more it catches others.',
      question: 'Which words do audiences use when they talk about this theme?',
    },
  },
  /** A language in which no theme has a keyword is none that the narrative speaks. */
  find: ({ themes }) =>
    NARRATIVE_LANGUAGES.filter((language) => themes.some(({ keywords }) => keywords[language].length > 0)).flatMap(
      (language) =>
        themes.flatMap(({ keywords }, at) => {
          const count = keywords[language].length;
          const quote = count === 0 ? null : keywords[language].join(', ');
          return count < FEWEST || count > MOST
            ? [{ path: ['themes', at, 'keywords', language], quote, values: { language, count } }]
            : [];
        }),
    ),
});
