import { describe, expect, it } from 'vitest';
import { countBeside, parseCount } from './counts.ts';

describe('parseCount', () => {
  it.each([
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['12’345', 12345],
    ['1.2K', 1200],
    ['1,2 Tsd.', 1200],
    ['3 Mio.', 3_000_000],
    ['500+', 500],
    ['Più di 500', 500],
    ['8,260,109 followers', 8_260_109],
  ])('%s', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it('makes no number of words', () => {
    expect(parseCount('viele')).toBeNull();
  });
});

describe('countBeside', () => {
  it.each([
    ['500+ connections', 'en', 500],
    ['500+ Kontakte', 'de', 500],
    ['Mehr als 500 Kontakte', 'de', 500],
    ['Plus de 500 relations', 'fr', 500],
    ['Più di 500 collegamenti', 'it', 500],
    // A fallback word of another language inside a localised page.
    ['519 connections', 'de', 519],
  ] as const)('%s', (text, language, count) => {
    expect(countBeside(text, 'connections', language)).toBe(count);
  });

  it.each([
    'Ada and 8 other mutual connections',
    ', and 126 other mutual connections',
    '12 gemeinsame Kontakte',
    'Kontakte',
    '500+',
  ])('counts nobody else’s: %s', (text) => {
    expect(countBeside(text, 'connections', 'en')).toBeNull();
  });

  it('tells followers from connections', () => {
    expect(countBeside('• 1,462 followers', 'followers', 'en')).toBe(1462);
    expect(countBeside('512 Follower:innen', 'followers', 'de')).toBe(512);
    expect(countBeside('512 Follower', 'connections', 'de')).toBeNull();
  });
});
