import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { resultSentences } from './results.ts';

const results = (text: string) => resultSentences(text, lexiconsOf(text, standardContext()));

describe('resultSentences', () => {
  it.each([
    'Reduktion der Stillstände um 18 %',
    'Kosteneinsparung von 90.000 Euro im Jahr',
    'Ausschuss um ein Drittel gesenkt',
    'Die Fluktuation sank von 14 auf 8 Prozent.',
    'Lieferzeit: vorher 12 Wochen, heute 5',
    'Aufbau von drei Standorten in Tirol',
    'Verdoppelt: die Zahl der Lehrstellen',
    'Cut changeover time from 40 to 15 minutes',
    'A new roster resulting in 25% fewer sick days',
    'Service contracts: before 20 customers, now 64',
    'Rolled out to 2k users, 30% growth in orders',
  ])('%s is a result', (text) => {
    expect(results(text)).toEqual([text]);
  });

  it.each([
    'Führung eines Teams von 14 Personen',
    'Verantwortung für ein Budget von 3 Mio. Euro',
    'Betreuung von 60 Molkereien in Bayern und Tirol',
    'Über 20 Jahre Erfahrung im Einkauf',
    'Wachstum ist mein Thema.',
    'Managed a portfolio of 40 accounts',
    'Growth marketing for 20 clients',
    'Responsible for 3 plants and 200 people',
  ])('%s is a task or a size', (text) => {
    expect(results(text)).toEqual([]);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['vorher 1 '.repeat(11_000), 'a'.repeat(100_000), 'sechs '.repeat(16_000)]) results(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
