import { phaseOf } from '../validity.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const factExpired = defineNarrativeCheck({
  id: 'fact-expired',
  wording: {
    de: {
      title: 'Abgelaufener Fakt',
      reason: 'Er lief am {day} ab und erscheint seitdem in keiner Idee mehr. Dem Thema fehlt damit ein Beleg.',
      question: 'Gilt er noch und braucht nur ein neues Datum, oder gibt es eine neuere Zahl?',
    },
    en: {
      title: 'A fact that has run out',
      reason: 'It ran out on {day} and has been in no idea since. The theme has lost something to rest on.',
      question: 'Does it still hold and only need a new date, or is there a newer number?',
    },
  },
  find: ({ themes }, { today }) =>
    themes.flatMap(({ facts }, at) =>
      facts.flatMap(({ text, publicFrom, publicUntil = '' }, i) =>
        phaseOf(publicFrom, publicUntil || undefined, today) === 'after'
          ? [{ path: ['themes', at, 'facts', i, 'publicUntil'], quote: text, values: { day: publicUntil } }]
          : [],
      ),
    ),
});
