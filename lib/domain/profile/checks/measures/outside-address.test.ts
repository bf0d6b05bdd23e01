import { describe, expect, it } from 'vitest';
import { outsideAddress } from './outside-address.ts';

describe('outsideAddress', () => {
  it.each([
    ['Bewerbungen an karriere@muster.example, gern formlos.', 'karriere@muster.example'],
    ['mia.huber (at) muster.example', 'mia.huber (at) muster.example'],
    ['Stellen: https://muster.example/jobs?x=1', 'https://muster.example/jobs?x=1'],
    ['Mehr auf muster-anlagenbau.at/referenzen.', 'muster-anlagenbau.at/referenzen.'],
    ['Zentrale +43 7242 12345', '+43 7242 12345'],
    ['Büro 0731 / 12 34 56', '0731 / 12 34 56'],
    ['Privat 0664 1234567, Büro 07242 12345', '07242 12345'],
  ])('%s', (text, address) => {
    expect(outsideAddress(text)).toBe(address);
  });

  it.each([
    'Mobil +49 170 1234567',
    'mia.huber@gmx.at und mia.huber@gmail.com',
    'linkedin.com/in/mia-huber und www.xing.com/profile/Mia_Huber',
    'Ich arbeite mit ASP.net und seit 01/2020 in Wels.',
    'Ich arbeite gern.At work I listen.',
    '10 000 Anlagen, 0,5 % Ausschuss, DIN EN 12345-6',
    'Leiterin @ Muster. Wir bauen um.',
  ])('%s: none', (text) => {
    expect(outsideAddress(text)).toBeNull();
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of [
      'a'.repeat(100_000),
      'a.'.repeat(50_000),
      '0'.repeat(100_000),
      '+1 '.repeat(33_000),
      'a@'.repeat(50_000),
    ])
      outsideAddress(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
