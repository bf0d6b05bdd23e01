import { defineNarrativeCheck } from './narrative-check.ts';

export const goalWithoutMeasure = defineNarrativeCheck({
  id: 'goal-without-measure',
  wording: {
    de: {
      title: 'Ziel ohne Maß',
      reason: 'Ohne Messgröße und Zielwert kann niemand sagen, welches Ziel zurückliegt.',
      question: 'Was wird gezählt, wo steht die Zahl, und wie hoch soll sie am Ende sein?',
    },
    en: {
      title: 'A goal without a measure',
      reason: 'Without a measure and a target nobody can tell which goal is behind.',
      question: 'What is counted, where is the number kept, and how high should it be in the end?',
    },
  },
  find: ({ goals }) =>
    goals.flatMap(({ aim, measure, target }, at) => {
      const missing = measure === undefined ? 'measure' : target === undefined ? 'target' : null;
      return missing === null ? [] : [{ path: ['goals', at, missing], quote: aim }];
    }),
});
