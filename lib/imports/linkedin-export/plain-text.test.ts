import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('takes the quotes off lines that are each wrapped in them', () => {
    expect(plainText('Drei Dinge:"\n""\n"1. Zuhören"\n"2. ""Danke"" sagen')).toBe(
      'Drei Dinge:\n\n1. Zuhören\n2. ""Danke"" sagen',
    );
  });

  it.each([
    'Sie sagte "ja"\n"nein" sagte er',
    'eine Zeile',
    '"Langweilig gewinnt."\n\nIch denke oft daran.',
    'a < b, und <3 für alle',
    'x <y> z',
  ])('leaves %j alone', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('turns mark-up into text, once', () => {
    expect(plainText('<p>Passt <b>Montag</b>?</p><br>&lt;b&gt; &amp;amp; &#8364; &unknown;')).toBe(
      'Passt Montag?\n\n<b> &amp; € &unknown;',
    );
    expect(plainText('<p>a</p><script>alert(1)</script><style>p{}</style>b')).toBe('a\nb');
  });

  it('drops signs that turn the direction of writing', () => {
    expect(plainText('a\u202eb\u200bc')).toBe('abc');
  });
});
