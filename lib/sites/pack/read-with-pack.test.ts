import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { sduiPage } from '../../../tests/support/profile-page.ts';
import { finish } from '../steps.ts';
import { resetPack } from './apply.ts';
import type { PackTables } from './pack.ts';
import { readWithPack } from './read-with-pack.ts';

const ADDRESS = 'https://www.linkedin.com/in/jonna-ahrens/';
const KEY = 'com.linkedin.sdui.profile.card.ref';

afterEach(resetPack);

function read(html: string, pack: PackTables | null) {
  const { document } = new JSDOM(html, { url: ADDRESS }).window;
  const { result, tables } = finish(readWithPack(document, new URL(ADDRESS), '2026-11-24', pack));
  return { tables, about: result.ok && result.reading.kind === 'profile' ? result.reading.about : null };
}

/** Keys of cards with another beginning, and a section whose heading is no word of the site's. */
const drifted = sduiPage({ about: 'Beton.' }).replaceAll(KEY, 'site.cards.').replace('>Info<', '>Wer ich bin<');

const repair: PackTables = {
  'linkedin/profile': { cardKey: 'site.cards.', cards: '[componentkey^="site.cards."]' },
  'linkedin/words/de': { sections: { about: ['Info', 'Wer ich bin'] } },
};

describe('a page that changed', () => {
  test('is not read by the built-in tables, and is by those of a pack, without a change of code', () => {
    expect(read(drifted, null)).toEqual({ tables: 'built-in', about: null });
    expect(read(drifted, repair)).toEqual({ tables: 'pack', about: 'Beton.' });
  });

  test('leaves the tables as they were for the next page', () => {
    read(drifted, repair);
    expect(read(sduiPage({ about: 'Stahl.' }), null)).toEqual({ tables: 'built-in', about: 'Stahl.' });
  });
});

describe('a pack that fails', () => {
  const page = sduiPage({ about: 'Beton.' });

  test.each<[string, PackTables]>([
    ['does not fit', { 'linkedin/profile': { cards: '[' } }],
    [
      'finds nothing',
      { 'linkedin/profile': { cardKey: 'x', cards: 'x-none', contactLink: 'x-none', anchors: [['x', 'about']] } },
    ],
  ])('%s: the built-in tables have a try', (_name, pack) => {
    expect(read(page, pack)).toEqual({ tables: 'fallen-back', about: 'Beton.' });
  });

  test('is not blamed for a page that holds nothing', () => {
    expect(read('<!doctype html><title>x</title>', repair).tables).toBe('pack');
  });
});
