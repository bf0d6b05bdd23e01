import { describe, expect, it } from 'vitest';
import { foreignSpelling } from './sharp-s.ts';

const found = (text: string, spelling: 'de' | 'de-CH', names?: string) =>
  foreignSpelling(text, spelling, names).map(({ word }) => word);

describe('foreignSpelling', () => {
  it('finds ss where Germany and Austria write ß', () => {
    const text =
      'Ausserdem bauen wir Strassen, Grossanlagen und eine Giesserei, regelmässig und ausschliesslich im Grossraum Köln.';
    expect(found(text, 'de')).toEqual([
      'Ausserdem',
      'Strassen',
      'Grossanlagen',
      'Giesserei',
      'regelmässig',
      'ausschliesslich',
      'Grossraum',
    ]);
  });

  it('leaves words with a right ss alone', () => {
    const text =
      'Dass der Prozess zuverlässig läuft, muss die Masse wissen: Grossist, Trasse, massiv, Klasse, Kongress, Adresse.';
    expect(found(text, 'de')).toEqual([]);
  });

  it('leaves words with a right ß alone', () => {
    expect(found('Mit größerer Pfanne in die große Halle, gemäß Maß', 'de')).toEqual([]);
  });

  it('leaves names alone', () => {
    expect(found('Bei Gross und Strasser, Strassers Team', 'de', 'Gross Bau AG')).toEqual([]);
    expect(found('Die Großmann AG ist groß', 'de-CH', 'Großmann AG')).toEqual(['groß']);
  });
});
