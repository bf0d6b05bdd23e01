import { describe, expect, it } from 'vitest';
import { besideMode, isPlace, mayBePlace } from './places.ts';

describe('places', () => {
  it.each([
    'Memmingen, Bayern, Deutschland',
    'Österreich',
    'Le Locle, Neuchâtel, Suisse',
    'Giubiasco, Ticino, Svizzera',
    'Greater Munich Metropolitan Area',
    'Metropolregion Hamburg',
    'Köln, Nordrhein-Westfalen, Rheinland',
  ])('%s', (text) => {
    expect(isPlace(text)).toBe(true);
  });

  it.each([
    'Schaltschrankbau',
    'Vertrieb, Einkauf und Lager in Ulm',
    'Wir bauen in Deutschland.',
    'Halle 4, Werk, Ulm',
  ])('nobody knows, or none: %s', (text) => {
    expect(isPlace(text)).toBe(false);
  });

  it('a few capitalized words might be one', () => {
    expect(mayBePlace('Schaltschrankbau')).toBe(true);
    expect(mayBePlace('Wir bauen um.')).toBe(false);
  });

  it('stand before the mode of work', () => {
    expect(besideMode('Köln · Hybrid')).toBe('Köln');
    expect(besideMode('Remote')).toBe('');
    expect(besideMode('Köln')).toBeNull();
  });
});
