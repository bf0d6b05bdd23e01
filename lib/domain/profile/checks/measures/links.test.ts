import { describe, expect, it } from 'vitest';
import { addressesIn, leadsTo, webAddress } from './links.ts';

describe('webAddress', () => {
  it.each([
    ['https://www.Muster.example/Stellen/?utm_source=linkedin#oben', 'muster.example', '/stellen'],
    ['muster.example', 'muster.example', ''],
    ['http://muster.example//a//b/', 'muster.example', '/a/b'],
    ['', '', ''],
  ])('%s', (link, host, path) => {
    expect(webAddress(link)).toEqual({ host, path });
  });
});

describe('leadsTo', () => {
  it.each([
    ['muster.example/stellen', 'muster.example/stellen', true],
    ['muster.example/stellen/wels', 'muster.example/stellen', true],
    ['muster.example/stellenabbau', 'muster.example/stellen', false],
    ['muster.example', 'muster.example/stellen', false],
    ['muster.example/ueber-uns', 'muster.example', true],
    ['nichtmuster.example/stellen', 'muster.example/stellen', false],
  ])('%s to %s: %s', (link, page, expected) => {
    expect(leadsTo(webAddress(link), webAddress(page))).toBe(expected);
  });
});

describe('addressesIn', () => {
  it('finds addresses without the signs around them', () => {
    const text =
      'Offene Stellen (muster.example/stellen), mehr auf https://muster.example/team. Bis bald, z. B. morgen.';
    expect(addressesIn(text)).toEqual(['muster.example/stellen', 'https://muster.example/team']);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['a.b'.repeat(33_000), `${'.'.repeat(100_000)}a`, 'ab.cd '.repeat(16_000)]) addressesIn(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
