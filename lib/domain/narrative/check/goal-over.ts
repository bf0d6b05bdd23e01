import { phaseOf } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const goalOver = defineNarrativeCheck({
  id: 'goal-over',
  wording: {
    de: {
      title: 'Der Zeitraum dieses Ziels ist vorbei',
      reason: 'Er endete am {day}. Seitdem bestimmt das Ziel nicht mehr, welche Ideen zuerst kommen.',
      question: 'Was wurde erreicht, und was ist das nächste Ziel?',
    },
    en: {
      title: 'The period of this goal is over',
      reason: 'It ended on {day}. Since then the goal no longer decides which ideas come first.',
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
