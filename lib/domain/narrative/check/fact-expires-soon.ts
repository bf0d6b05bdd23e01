import { phaseOf } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

/** Time enough to ask whoever answers for it. In days. */
const SOON = 30;

export const factExpiresSoon = defineNarrativeCheck({
  id: 'fact-expires-soon',
  wording: {
    de: {
      title: 'Dieser Fakt läuft bald ab',
      reason: 'Nach dem {day} fehlt er in allen Ideen. Verantwortlich ist: {owner}.',
      question: 'Wer fragt rechtzeitig nach dem neuen Stand?',
    },
    en: {
      title: 'This fact runs out soon',
      reason: 'After {day} it is missing from all ideas. Who answers for it: {owner}.',
      question: 'Who asks for the new figure in time?',
    },
  },
  find: ({ themes }, { today }) =>
    themes.flatMap(({ facts }, at) =>
      facts.flatMap(({ text, owner, publicFrom, publicUntil }, i) =>
        publicUntil !== undefined &&
        phaseOf(publicFrom, publicUntil, today) === 'during' &&
        publicUntil <= dayAfter(today, SOON)
          ? [{ path: ['themes', at, 'facts', i, 'publicUntil'], quote: text, values: { day: publicUntil, owner } }]
          : [],
      ),
    ),
});

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
