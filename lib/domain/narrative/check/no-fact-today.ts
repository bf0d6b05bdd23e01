import { isPublic } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const noFactToday = defineNarrativeCheck({
  id: 'no-fact-today',
  wording: {
    de: {
      title: 'Heute ist kein Fakt dieses Themas öffentlich',
      reason: 'Bis einer öffentlich ist, ruht die Behauptung auf nichts, was jemand nennen darf.',
      question: 'Welcher Fakt lässt sich heute schon nennen?',
    },
    en: {
      title: 'No fact of this theme is public today',
      reason: 'Until one is, the claim rests on nothing that anybody may mention.',
      question: 'Which fact can be mentioned today?',
    },
  },
  find: ({ themes }, { today }) =>
    themes.flatMap(({ facts, claim }, at) =>
      facts.length > 0 && !facts.some((fact) => isPublic(fact, today))
        ? [{ path: ['themes', at, 'facts'], quote: claim }]
        : [],
    ),
});
