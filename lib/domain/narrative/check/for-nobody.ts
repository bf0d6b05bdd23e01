import { defineNarrativeCheck } from './narrative-check.ts';

export const forNobody = defineNarrativeCheck({
  id: 'for-nobody',
  wording: {
    de: {
      title: 'Es steht nicht da, wem dieses Thema etwas bringt',
      reason: 'Die Ideen für Beiträge beginnen bei den Lesenden. Ohne sie beginnen sie beim Unternehmen.',
      question: 'Für wen wird dadurch etwas leichter, und was?',
    },
    en: {
      title: 'It does not say who gains from this theme',
      reason: 'Ideas for posts begin with the reader. Without one, they begin with the company.',
      question: 'For whom does this make something easier, and what?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ why, title }, at) => (why.length === 0 ? [{ path: ['themes', at, 'why'], quote: title }] : [])),
});
