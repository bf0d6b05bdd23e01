import { describe, expect, it } from 'vitest';
import { tokens, words } from './tokens.ts';

describe('words', () => {
  it.each([
    ['Hands-on, nicht „state of the art“!', ['Hands-on', 'nicht', 'state', 'of', 'the', 'art']],
    ['Kolleg:innen, Monteur*innen und Kund_innen', ['Kolleg:innen', 'Monteur*innen', 'und', 'Kund_innen']],
    ['1.200 Betriebe, 2,5 Tage, 24/7', ['1.200', 'Betriebe', '2,5', 'Tage', '24', '7']],
    ["I don't mind — it's fine", ['I', "don't", 'mind', 'it’s'.replace('’', "'"), 'fine']],
    ['Ziel: Ordnung', ['Ziel', 'Ordnung']],
    ['🚀 \ud800 ••• —', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows where each begins', () => {
    const text = '🚀 Wir bauen, Sie fahren.';
    for (const { word, at } of tokens(text)) expect(text.startsWith(word, at)).toBe(true);
  });
});
