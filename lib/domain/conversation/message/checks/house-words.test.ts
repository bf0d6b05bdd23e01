import { expect, test } from 'vitest';
import { sampleMessages } from '../../../../../tests/messages/texts.ts';
import { sampleNarrative } from '../../../../../tests/support/narrative/samples.ts';
import { checkMessage } from '../check-message.ts';

const [{ context } = { context: null }] = sampleMessages('tuned');
if (!context) throw new Error('there is no sample');
const recruiter = { ...context, role: 'recruiter', kind: 'first', narrative: sampleNarrative('staffing') } as const;
const TEXT = 'Für unsere Leiharbeiter zahlen wir leistungsgerecht, und die Schichten stehen fest.';
const hints = (over: Partial<typeof context> = {}, language: 'de' | 'en' = 'de') =>
  checkMessage(TEXT, { ...recruiter, ...over }, language).filter(
    ({ id, outcome }) => id === 'house-words' && outcome === 'hint',
  );

test('a recruiter reads each word that the narrative avoids, with the word of the house', () => {
  expect(hints().map(({ quote, advice }) => [quote, advice])).toEqual([
    ['Leiharbeiter', 'Stattdessen: Kollegin oder Kollege im Einsatz.'],
    ['leistungsgerecht', 'Stattdessen: ein anderes Wort.'],
  ]);
  expect(hints({}, 'en')[1]?.advice).toBe('Instead: another word.');
});

test('nobody else does, nor anybody without a narrative', () => {
  expect(hints({ role: 'sales' })).toEqual([]);
  expect(hints({ narrative: null })).toEqual([]);
});
