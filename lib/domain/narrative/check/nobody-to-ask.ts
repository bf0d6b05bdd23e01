import { defineNarrativeCheck } from './narrative-check.ts';

export const nobodyToAsk = defineNarrativeCheck({
  id: 'nobody-to-ask',
  wording: {
    de: {
      title: 'Es steht nicht da, wer diese Geschichte freigibt',
      reason: 'Vor dem Erzählen soll gefragt werden. Ohne Namen fragt niemand, und die Geschichte bleibt liegen.',
      question: 'Wer kennt die Beteiligten und gibt Auskunft?',
    },
    en: {
      title: 'It does not say who releases this story',
      reason: 'Somebody is to be asked before it is told. Without a name nobody asks, and the story stays untold.',
      question: 'Who knows the people in it and can say yes?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ stories }, at) =>
      stories.flatMap(({ title, release: { state, from } }, i) =>
        state === 'ask' && from === undefined
          ? [{ path: ['themes', at, 'stories', i, 'release', 'from'], quote: title }]
          : [],
      ),
    ),
});
