import { describe, expect, it } from 'vitest';
import { blankOut, countPhrases } from './matches.ts';

const found = (text: string, phrases: string[], form?: 'inflected' | 'exact') =>
  countPhrases(text, phrases, form).map((match) => match.found);

describe('countPhrases', () => {
  it('finds inflected forms as whole words', () => {
    expect(found('Innovative Ideen, mit innovativem Geist; Innovation', ['innovativ'])).toEqual([
      'Innovative',
      'innovativem',
    ]);
  });

  it('bends every word of a phrase', () => {
    expect(found('mit langjähriger Erfahrung', ['langjährige erfahrung'])).toEqual(['langjähriger Erfahrung']);
  });

  it('takes the longest phrase and counts no place twice', () => {
    expect(found('Im Grunde genommen ja', ['im grunde', 'im grunde genommen'])).toEqual(['Im Grunde genommen']);
  });

  it('takes hyphen and blank as the same', () => {
    expect(found('Hands on und Game-Changer', ['hands-on', 'game changer'])).toEqual(['Hands on', 'Game-Changer']);
  });

  it('leaves the hind part of a hyphenated word alone', () => {
    expect(found('data-driven maintenance, driven people', ['driven'])).toEqual(['driven']);
  });

  it('does not join words across sentences or lines', () => {
    expect(found('What comes next. Level two. next\nlevel', ['next level'])).toEqual([]);
  });

  it('finds no other word with `exact`', () => {
    expect(found('Der Maler streicht die Ebene mal eben', ['mal', 'eben'], 'exact')).toEqual(['mal', 'eben']);
  });

  it('gives the place in the text', () => {
    const text = '🚀 Ich bin kreativ.';
    const [match] = countPhrases(text, ['kreativ']);
    expect(text.slice(match?.at)).toBe('kreativ.');
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    countPhrases('next '.repeat(20_000), ['next level', 'next next next level']);
    countPhrases('-a'.repeat(50_000), ['a a']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('blankOut', () => {
  it('keeps every other offset, also where pieces overlap or come in any order', () => {
    const text = 'Mit Herzblut und Leidenschaft dabei';
    const pieces = [
      { at: 17, found: 'Leidenschaft' },
      { at: 4, found: 'Herzblut' },
      { at: 4, found: 'Herz' },
    ];
    expect(blankOut(text, pieces)).toBe('Mit          und              dabei');
    expect(blankOut(text, [])).toBe(text);
  });
});
