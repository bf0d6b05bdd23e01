import { describe, expect, it } from 'vitest';
import { createIndex } from './bm25f.ts';
import { createEvidence } from './evidence.ts';
import { contentWords, createWordReader, fold, gramsOf } from './grams.ts';
import { createRanking } from './rank.ts';

const STOP = new Set(['wir', 'bei', 'die', 'der', 'uns', 'statt', 'und']);
const THEMES = [
  {
    id: 'service',
    title: 'Wartung planen',
    body: 'Ausfälle von Pumpen früher erkennen.',
    keywords: ['Instandhaltung', 'Service'],
  },
  {
    id: 'people',
    title: 'Lehre im Betrieb',
    body: 'Lernende bauen echte Anlagen.',
    keywords: ['Ausbildung', 'Nachwuchs'],
  },
];

describe('gramsOf', () => {
  it('marks the borders of a word and leaves short ones whole', () => {
    expect(gramsOf('lehre')).toEqual(['_leh', 'lehr', 'ehre', 'hre_']);
    expect(gramsOf('ki')).toEqual(['ki']);
  });
  it('folds what is written in several ways', () => {
    expect(fold('Größe')).toBe('grosse');
    expect(contentWords('Bei uns 24 Wärmepumpen', STOP).map(({ word }) => word)).toEqual(['Wärmepumpen']);
  });
});

describe('createIndex', () => {
  it('prefers the rarer term and the weightier field', () => {
    const of = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));
    const index = createIndex(
      [
        [of('a'), of('b')],
        [of('b'), of('a')],
        [of('b'), of('c')],
      ],
      [
        { weight: 2, b: 0.5 },
        { weight: 1, b: 0.5 },
      ],
    );
    const [first = 0, second = 0, third = 0] = index.scores(['a']);
    expect(first).toBeGreaterThan(second);
    expect(third).toBe(0);
  });
});

describe('createRanking', () => {
  const rank = createRanking(THEMES, STOP);

  it('finds a theme by a compound, and says by which words', () => {
    const [best] = rank('Wer setzt schon auf vorausschauende Wartungskonzepte?');
    expect(best).toMatchObject({ id: 'service', evidence: [{ post: 'Wartungskonzepte', theme: 'Wartung' }] });
  });

  it('has no evidence where nothing fits', () => {
    expect(rank('Der Kuchen war gut.').every(({ evidence }) => evidence === null)).toBe(true);
  });

  it('gives the same order every time, and every theme once', () => {
    expect(rank('').map(({ id }) => id)).toEqual(['service', 'people']);
    expect(rank('Nachwuchs').map(({ id }) => id)).toEqual(['people', 'service']);
  });

  it('stays quick on a text of 100 kB', () => {
    const started = performance.now();
    rank('Instandhaltungsplanung '.repeat(4500));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('createEvidence', () => {
  const words = createWordReader(STOP);
  it('joins words that share most of their letters, not words that share an ending', () => {
    const find = createEvidence([words('Ausbildung'), words('Heizung')]);
    expect(find(words('Ausbildungsplätze'))).toEqual([[{ post: 'Ausbildungsplätze', theme: 'Ausbildung' }], []]);
    expect(find(words('Bildung'))).toEqual([[{ post: 'Bildung', theme: 'Ausbildung' }], []]);
  });
});
