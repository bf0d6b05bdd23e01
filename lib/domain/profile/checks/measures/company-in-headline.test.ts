import { describe, expect, it } from 'vitest';
import { companiesIn, isSlip, spellingIn } from './company-in-headline.ts';

describe('companiesIn', () => {
  const names = (headline: string) => companiesIn(headline).map(({ name, certain }) => [name, certain]);

  it.each([['Leiterin Service bei Muster Anlagenbau AG', 'Leiterin Service bei Muster Anlagenbau AG']])(
    '%s',
    (headline) => {
      expect(names(headline)).toContainEqual(['Muster Anlagenbau AG', true]);
    },
  );

  it('tells a certain company from a mere name', () => {
    expect(names('Head of Service at Beispiel | Speaker')).toEqual([['Beispiel', false]]);
    expect(names('Leitung @Huber & Söhne')).toEqual([['Huber & Söhne', false]]);
    expect(names('Hilfe bei der Planung')).toEqual([['Planung', false]]);
  });

  it.each([
    'ex-Muster AG, heute Beraterin',
    'Früher Leiterin bei Muster AG',
    'Formerly at Beispiel Inc',
    'Mitglied AG Nachhaltigkeit',
    'Better at night',
  ])('%s: none', (headline) => {
    expect(names(headline)).toEqual([]);
  });

  it('takes the company behind a former one', () => {
    expect(names('ex-Beispiel GmbH | Muster AG')).toEqual([['Muster AG', true]]);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['bei A '.repeat(16_000), 'A '.repeat(50_000), 'früher '.repeat(14_000)]) {
      companiesIn(text);
      spellingIn(text, text);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('spellingIn', () => {
  it.each([
    ['bei Muster Anlagenbau', 'Muster Anlagenbau AG', 'same'],
    ['Muster Anlagenbau: Retrofit', 'Muster Anlagenbau Ges.m.b.H.', 'same'],
    ['bei „Huber & Söhne“', 'Huber & Söhne KG', 'same'],
    ['bei NORDMILCH', 'Nordmilch eG', 'variant'],
    ['bei Huber und Soehne', 'Huber & Söhne KG', 'variant'],
    ['Ingenieurin', 'Inge', null],
    ['Leiterin Service', 'Muster AG', null],
    ['Leiterin Service', 'AG', null],
  ])('%s / %s: %s', (text, company, spelling) => {
    expect(spellingIn(text, company)).toBe(spelling);
  });
});

describe('isSlip', () => {
  it.each([
    ['Hofsteter Bau GmbH', 'Hofstetter Bau GmbH', true],
    ['Muster Anlagnebau', 'Muster Anlagenbau AG', true],
    ['Hofer AG', 'Hoffmann AG', false],
    ['Egger', 'Esser', false],
    ['AG', 'GmbH', false],
  ])('%s, %s: %s', (one, other, slip) => {
    expect(isSlip(one, other)).toBe(slip);
  });
});
