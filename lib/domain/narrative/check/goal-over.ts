import { phaseOf } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const goalOver = defineNarrativeCheck({
  id: 'goal-over',
  wording: {
    de: {
      title: 'Der Zeitraum dieses Ziels ist vorbei',
      reason: 'Seit dem {day} bestimmt es nicht mehr, welche Ideen zuerst kommen.',
      question: 'Was wurde erreicht, und was ist das nächste Ziel?',
    },
    en: {
      title: 'The period of this goal is over',
      reason: 'Since {day} it no longer decides which ideas come first.',
      question: 'What was reached, and what is the next goal?',
    },
  },
  find: ({ goals }, { today }) =>
    goals.flatMap(({ aim, period: { from, until } }, at) =>
      phaseOf(from, until, today) === 'after'
        ? [{ path: ['goals', at, 'period', 'until'], quote: aim, values: { day: until } }]
        : [],
    ),
});
