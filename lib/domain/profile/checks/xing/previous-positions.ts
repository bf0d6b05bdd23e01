import { defineCheck } from '../check.ts';
import { judgeEarlierPositions } from '../measures/earlier-positions.ts';

export const xingPreviousPositions = defineCheck({
  id: 'XI-11',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 2 },
  minutes: 8,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei frühere Stationen sind unsere Schwelle. Wer in der ersten Stelle arbeitet, ist ausgenommen.',
      en: 'Convention; two earlier positions are our threshold. A first job is exempt.',
    },
  },
  wording: {
    de: {
      name: 'Frühere Stationen',
      fail: 'Frühere Stationen fehlen',
      partial: 'Nur eine frühere Station',
      advice: 'Zwei frühere Stationen ergänzen, je mit Funktion, Betrieb und Jahren. Ein Lehrbetrieb zählt mit.',
      reason: 'Ein gemeinsamer früherer Betrieb ist oft der Anfang eines Gesprächs.',
      lift: 'Bei der Station, die am meisten gelehrt hat, einen Satz ergänzen: was davon heute noch hilft.',
      good: '2016–2021 Servicetechnikerin, Kältebau Lindner GmbH',
      bad: 'Nur die heutige Stelle',
    },
    en: {
      name: 'Earlier positions',
      fail: 'Earlier positions are missing',
      partial: 'Only one earlier position',
      advice: 'Add two earlier positions, each with role, company, and years. An apprenticeship counts, too.',
      reason: 'A former employer in common is often how a conversation starts.',
      lift: 'At the position that taught you most, add one sentence: what of it still helps today.',
      good: '2016–2021 service engineer, Lindner Refrigeration',
      bad: 'Only the current job',
    },
  },
  judge: judgeEarlierPositions,
  examples: {
    pass: {
      reading: { states: { experience: 'read' }, experience: [position('2016', '2021'), position('2012', '2016')] },
    },
    partial: {
      reading: { states: { experience: 'read' }, experience: [position('2021', 'present'), position('2016', '2021')] },
    },
    fail: { reading: { states: { experience: 'read' }, experience: [position('2021', 'present')] } },
  },
});

function position(start: string, end: string) {
  return {
    title: 'Servicetechnikerin',
    company: 'Kältebau Lindner GmbH',
    employmentType: null,
    start,
    end,
    location: null,
    description: null,
  };
}
