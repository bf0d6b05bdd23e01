import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../domain/language/clean-text.ts';
import { lineOf, pathOf, textOf } from './text.ts';

const element = (html: string): Element => {
  const { document } = new JSDOM(`<div id="it">${html}</div>`).window;
  return document.getElementById('it') ?? document.body;
};

describe('cleanText', () => {
  it.each([
    ['  Köln\u00a0 am\tRhein\n', 'Köln am Rhein'],
    ['a\u202eb\u2066c\u2069\u200b\ufeffd', 'abcd'],
    ['\ud83c!', '\ufffd!'],
    ['👩🏽‍🔧', '👩🏽‍🔧'],
    ['', ''],
  ])('%j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('keeps lines where asked, two empty ones at most folded to one', () => {
    expect(cleanText('a \n\n\n\n  b', true)).toBe('a\n\nb');
  });
});

describe('textOf', () => {
  it('breaks lines at <br> and blocks, not at line breaks of the source', () => {
    expect(textOf(element('Erste\nZeile<br>zweite<p>Absatz</p><span>und</span> Schluss'))).toBe(
      'Erste Zeile\nzweite\nAbsatz\nund Schluss',
    );
  });

  it('leaves out what nobody reads', () => {
    const html =
      'Text<button>…mehr</button><script>x</script><span hidden>weg</span><svg><title>Bild</title></svg><span data-testid="expandable-text-button">…</span>';
    expect(lineOf(element(html))).toBe('Text');
  });
});

describe('pathOf', () => {
  it.each([
    ['https://www.linkedin.com/company/123/?trk=x', '/company/123/'],
    ['/school/nordhaven#top', '/school/nordhaven'],
  ])('%s', (href, path) => {
    expect(pathOf(element(`<a href="${href}">x</a>`).querySelector('a'))).toBe(path);
  });

  it('is empty without a link', () => {
    expect(pathOf(null)).toBe('');
  });
});
