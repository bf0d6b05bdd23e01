import { phaseOf } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const pauseOver = defineNarrativeCheck({
  id: 'pause-over',
  wording: {
    de: {
      title: 'Diese Pause ist vorbei',
      reason: 'Sie endete am {day}. Steht sie weiter da, fragt sich jeder, ob sie noch gemeint ist.',
      question: 'Kann sie weg, oder braucht sie ein neues Ende?',
    },
    en: {
      title: 'This pause is over',
      reason: 'It ended on {day}. As long as it is there, people wonder whether it is still meant.',
      question: 'Can it go, or does it need a new end?',
    },
  },
  find: ({ pauses }, { today }) =>
    pauses.flatMap(({ topic, from, until = '' }, at) =>
      phaseOf(from, until || undefined, today) === 'after'
        ? [{ path: ['pauses', at, 'until'], quote: topic, values: { day: until } }]
        : [],
    ),
});
