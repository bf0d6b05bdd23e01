import { describe, expect, it } from 'vitest';
import { counted, isCounter, reactionsIn, shownCount } from './counters.ts';

describe('reactionsIn', () => {
  it.each([
    ['15', 'en', 15],
    ['1,416', 'en', 1416],
    ['1.416', 'de', 1416],
    ['7K', 'en', 7000],
    ['1,2 Tsd.', 'de', 1200],
    ['15 reactions', 'en', 15],
    ['Ada Lindt and 38 others', 'en', 39],
    ['Ada Lindt und 1.037 weitere Personen', 'de', 1038],
    ['Ada Lindt et 1 autre personne', 'fr', 2],
    ['Ada Lindt e altre 38 persone', 'it', 39],
    // A name may hold a number as well.
    ['Studio 54 and 2 others', 'en', 3],
    ['Ada Lindt', 'en', 1],
    ['Ada Lindt and Bo Ek', 'en', 2],
    ['', 'en', null],
  ] as const)('%s', (text, language, count) => {
    expect(reactionsIn(text, language)).toBe(count);
  });
});

describe('counted', () => {
  it.each([
    ['3 comments', 'en', 'comments'],
    ['1 Kommentar', 'de', 'comments'],
    ['2 diffusioni post', 'it', 'reposts'],
    ['12 republications', 'fr', 'reposts'],
    // English words in a German page.
    ['1 repost', 'de', 'reposts'],
    ['3 comments on Ada’s post', 'en', 'comments'],
    ['3 zaps', 'en', null],
  ] as const)('%s', (text, language, kind) => {
    expect(counted(text, language)).toBe(kind);
  });
});

describe('what may be a counter', () => {
  it.each(['3', '1,416 comments', '4 direkt geteilte Beiträge', '7K'])('%s', (text) => {
    expect(isCounter(text)).toBe(true);
  });

  it.each(['Like', '', 'about 3', '5 things that every builder of wooden halls should know'])('not %j', (text) => {
    expect(isCounter(text)).toBe(false);
  });

  it('shows a number or none', () => {
    expect(shownCount('1.416')).toBe(1416);
    expect(shownCount('Comment')).toBeNull();
  });
});
