import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tests/support/chance.ts';
import { createFiller } from './filler.ts';
import { interfaceWords } from './interface-words.ts';
import { replaceText } from './texts.ts';

const years = new Set(['2021', '2016', '2025']);
const replaced = (text: string, isButton = false) =>
  replaceText(
    text,
    createFiller((made) => interfaceWords().isWord(made), years, chanceFrom(3)),
    isButton,
  ).text;

describe('words of the interface stay', () => {
  it.each(['Berufserfahrung', ' Info ', '· Vollzeit', 'Muttersprache oder zweisprachig', '· 2.', '500+', '12', '…'])(
    'whole: %s',
    (text) => {
      expect(replaced(text)).toBe(text);
    },
  );

  it.each([
    ['Apr. 2021–Heute · 5 Jahre 8 Monate', /^Apr\. 19\d\d–Heute · 5 Jahre 8 Monate$/],
    ['Ausgestellt: Okt. 2016', /^Ausgestellt: Okt\. 19\d\d$/],
    ['742 Follower:innen', /^\d{3} Follower:innen$/],
    ['Alle 8 Kenntnisse anzeigen', /^Alle 8 Kenntnisse anzeigen$/],
    ['18. März 2025, Sabine war Kundin', /^18\. März 19\d\d, (?!Sabine)[A-Z]\w+ \w+ (?!Kundin)[A-Z]\w+$/],
    ['Ada Kühn hat dies repostet', /^(?!Ada)[A-Z]\w+ (?!Kühn)[A-Z]\w+ hat dies repostet$/],
    ['Werk Süd · Vollzeit', /^(?!Werk)[A-Z]\w+ (?!Süd)[A-Z]\w+ · Vollzeit$/],
  ])('beside others: %s', (text, expected) => {
    expect(replaced(text)).toMatch(expected);
  });

  it('on a button, wherever in it', () => {
    expect(replaced('Add a bridge', true)).toMatch(/^Add \w /);
    expect(replaced('Add a bridge')).not.toMatch(/^Add/);
  });
});

describe('everything else is invented', () => {
  it.each(['ada@werk-sued.example', '+49 731 12 34 56', '0731 / 12 34 56 7', 'https://werk-sued.example/bruecken'])(
    '%s',
    (text) => {
      const made = replaced(text);
      for (const piece of text.match(/[a-z]{3,}|\d{2,}/g) ?? []) expect(made).not.toContain(piece);
    },
  );

  it('no word of a text is left, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zäöüß]{4,14}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const made = replaced(words.join(' '))
          .toLowerCase()
          .split(/[^\p{L}]+/u);
        const left = words.filter((word) => !interfaceWords().isWord(word) && made.includes(word.toLowerCase()));
        // Chance may invent a word of the text: the page's words, which it avoids, are not known here.
        expect(left.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
