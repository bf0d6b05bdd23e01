import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeCount } from './graphemes.ts';

const reference = (text: string) => [...new Intl.Segmenter('de').segment(text)].length;

describe('graphemeCount', () => {
  it.each([
    ['Müller', 6],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦', 1],
    ['🇩🇪🇨🇭', 2],
    ['a\r\nb', 3],
    ['\ud83d', 1],
    ['', 0],
  ])('counts %j as %i', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });

  it('counts as the segmenter does, wherever a piece is cut', () => {
    const part = fc.constantFrom(
      'a',
      'ü',
      '\u0301',
      '👩',
      '\u200d',
      '🏽',
      '🇩',
      '\ud800',
      '\udc00',
      '\r',
      '\n',
      '각',
      'ก',
      '\ufe0f',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 60, maxLength: 400 }), (parts) => {
        expect(graphemeCount(parts.join(''))).toBe(reference(parts.join('')));
      }),
    );
  });

  it.each([
    ['emoji', '🚀'.repeat(50_000), 50_000],
    ['families', '👩‍👩‍👧‍👦'.repeat(9_000), 9_000],
    ['one letter with 100,000 marks', `a${'\u0301'.repeat(100_000)}`, 1],
    ['lone surrogates', '\ud800'.repeat(100_000), 100_000],
  ])('takes no long time for 100 kB of %s', (_name, text, count) => {
    const start = performance.now();
    expect(graphemeCount(text)).toBe(count);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
