import { expect, it } from 'vitest';
import { recommendationsIn } from './recommendations.ts';

const entry = (name: string, relation: string) => [
  name,
  'Leitung bei Werk Süd',
  `18. März 2025, ${relation}`,
  'Ein Lob.',
];

it('counts those whose writer is named first', () => {
  const lines = ['Erhalten', 'Abgegeben', ...entry('Sabine Ott', 'Sabine war Kundin von Ada')];
  expect(recommendationsIn(lines, 'de')).toEqual({ received: 1, given: null, newest: '2025-03' });
});

it('does not take those given for received', () => {
  expect(recommendationsIn(entry('Sabine Ott', 'Ada war Kundin von Sabine'), 'de').received).toBeNull();
});

it('believes the numbers on the tabs', () => {
  expect(recommendationsIn(['Received (3)', 'Given (12)'], 'en')).toMatchObject({ received: 3, given: 12 });
});
