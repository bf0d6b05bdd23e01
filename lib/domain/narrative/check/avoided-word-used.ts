import { excerpt } from '../../language/excerpt.ts';
import { countPhrases } from '../../language/matches.ts';
import type { NarrativeLanguage } from '../fields.ts';
import type { Narrative } from '../narrative.ts';
import { defineNarrativeCheck } from './narrative-check.ts';
import { ownTexts } from './own-texts.ts';

export const avoidedWordUsed = defineNarrativeCheck({
  id: 'avoided-word-used',
  wording: {
    de: {
      title: '„{word}“ steht selbst auf der Liste der gemiedenen Wörter',
      reason: 'Wer ein Wort meidet und es selbst benutzt, dem glaubt die Belegschaft die ganze Liste nicht.',
      question: 'Soll das Wort von der Liste, oder braucht der Satz ein anderes?',
    },
    en: {
      title: '“{word}” is on the list of words to avoid',
      reason: 'If the narrative uses a word that it asks others to avoid, nobody believes the rest of the list.',
      question: 'Should the word leave the list, or does the sentence need another one?',
    },
  },
  find(narrative) {
    const avoided = { de: avoidedIn(narrative, 'de'), en: avoidedIn(narrative, 'en') };
    return ownTexts(narrative).flatMap(({ path, language, text }) =>
      countPhrases(text, avoided[language]).map(({ at, found }) => ({
        path,
        quote: excerpt(text, at, found.length),
        values: { word: found },
      })),
    );
  },
});

const avoidedIn = ({ themes }: Narrative, language: NarrativeLanguage): string[] =>
  themes.flatMap(({ avoid }) => avoid[language].map(({ word }) => word.toLowerCase()));
