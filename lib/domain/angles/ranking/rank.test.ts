import { describe, expect, it } from 'vitest';
import { createIndex } from './bm25f.ts';
import { createEvidence } from './evidence.ts';
import { contentWords, createWordReader, fold, gramsOf } from './grams.ts';
import { likenessOf } from './likeness.ts';
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
  const phrases = (...all: string[]) => all.map((one) => ({ words: words(one), alone: one.includes(' ') ? 0.6 : 1 }));

  it('joins what shares a stem or a part of a compound', () => {
    const find = createEvidence([phrases('Ausbildung'), phrases('Heizung')]);
    expect(find(words('Ausbildungsplätze'))).toEqual([[{ post: 'Ausbildungsplätze', theme: 'Ausbildung' }], []]);
    expect(find(words('Bildung')).flat()).toEqual([]);
    expect(find(words('Heizungen'))).toEqual([[], [{ post: 'Heizungen', theme: 'Heizung' }]]);
  });

  it('shares a word among the themes that go by it, however it is inflected', () => {
    const find = createEvidence([phrases('alte Maschinen'), phrases('Maschine kaufen')]);
    expect(find(words('Maschinen')).flat()).toEqual([]);
  });

  it('asks for a keyword of two words as a whole, or for more beside one of them', () => {
    const find = createEvidence([phrases('client service'), phrases('service visit', 'repair')]);
    expect(find(words('service')).flat()).toEqual([]);
    expect(find(words('The client wants better service'))[0]).toHaveLength(2);
  });
});

describe('likenessOf', () => {
  it.each([
    ['contract', 'contact'],
    ['getriebe', 'betrieb'],
    ['speak', 'peak'],
    ['fernwartungszugange', 'wartung'],
    ['heizung', 'leitung'],
  ])('finds nothing in common between %s and %s', (a, b) => {
    expect(likenessOf(a, b)).toBe(0);
  });

  it.each([
    ['wartungsvertrag', 'wartung'],
    ['schichtbetrieb', 'betrieb'],
    ['lehrlinge', 'lehrling'],
    ['instandhalter', 'instandhaltung'],
    ['heating', 'heat'],
  ])('joins %s and %s', (a, b) => {
    expect(likenessOf(a, b)).toBeGreaterThan(0.5);
  });

  it('takes a word that says less than the theme for a hint only', () => {
    expect(likenessOf('kurve', 'heizkurve')).toBeLessThan(0.4);
    expect(likenessOf('korper', 'heizkorper')).toBeLessThan(0.4);
  });
});
