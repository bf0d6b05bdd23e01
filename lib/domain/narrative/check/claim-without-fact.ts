import { defineNarrativeCheck } from './narrative-check.ts';

export const claimWithoutFact = defineNarrativeCheck({
  id: 'claim-without-fact',
  wording: {
    de: {
      title: 'Behauptung ohne Fakt',
      reason: 'Ohne Fakt bleibt die Behauptung ein Spruch. Wer darüber schreibt, hat nichts in der Hand.',
      question: 'Woran lässt sich das nachsehen: in welcher Messung, Liste oder welchem Bericht?',
    },
    en: {
      title: 'A claim without a fact',
      reason: 'Without a fact the claim is a slogan. Anybody who writes about it has nothing to hold on to.',
      question: 'Where could somebody look this up: in which measurement, list, or report?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ facts, claim }, at) =>
      facts.length === 0 ? [{ path: ['themes', at, 'claim'], quote: claim }] : [],
    ),
});
