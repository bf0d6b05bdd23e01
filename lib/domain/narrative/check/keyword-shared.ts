import { stem } from '../../language/stem.ts';
import { words } from '../../language/tokens.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage } from '../fields.ts';
import type { Narrative } from '../narrative.ts';
import { textIn } from '../text-in.ts';
import { defineNarrativeCheck, type Found } from './narrative-check.ts';

export const keywordShared = defineNarrativeCheck({
  id: 'keyword-shared',
  wording: {
    de: {
      title: '„{word}“ gehört zu zwei Themen',
      reason: 'Auch bei „{other}“ steht dieses Stichwort. Ein Beitrag darüber findet dann beide, und keines richtig.',
      question: 'Welchem der beiden Themen gehört das Wort?',
    },
    en: {
      title: '“{word}” belongs to two themes',
      reason: '“{other}” has this keyword as well. A post about it then finds both, and neither one clearly.',
      question: 'Which of the two themes owns the word?',
    },
  },
  find: ({ themes }) => NARRATIVE_LANGUAGES.flatMap((language) => sharedIn(themes, language)),
});

function sharedIn(themes: Narrative['themes'], language: NarrativeLanguage): Found[] {
  const owners = new Map<string, number>();
  return themes.flatMap(({ keywords }, at) =>
    keywords[language].flatMap((word, i) => {
      const key = keyOf(word);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, at);
      if (owner === undefined || owner === at) return [];
      const title = themes[owner]?.title ?? {};
      return [
        {
          path: ['themes', at, 'keywords', language, i],
          quote: word,
          values: { word, other: textIn(title, language) },
        },
      ];
    }),
  );
}

/** However it is inflected: "Maschine" and "Maschinen" are one keyword. */
const keyOf = (keyword: string): string => words(keyword).map(stem).join(' ');
