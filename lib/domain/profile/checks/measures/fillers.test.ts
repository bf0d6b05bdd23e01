import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { measureFillers } from './fillers.ts';
import { lexiconsOf } from './lexicon-of.ts';

const measure = (text: string) => measureFillers(text, lexiconsOf(text, standardContext()));
const found = (text: string) => measure(text).fillers.map((filler) => filler.found);

describe('measureFillers', () => {
  it.each([
    ['Im Grunde genommen sind wir eigentlich bestrebt, gut zu sein.', ['Im Grunde genommen', 'eigentlich', 'bestrebt']],
    ['Das ist ja eben so, und mal sehen wir weiter.', ['ja eben']],
    ['Basically we are really striving in terms of quality.', ['Basically', 'really', 'striving', 'in terms of']],
    ['The pump is kind of rare, I believe it will last.', ['kind of', 'I believe']],
    ['Die Arbeit im Bereich der Pumpen ist ziemlich schön.', ['im Bereich', 'ziemlich']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['words that only begin alike', 'Der Maler Halter macht ebene Flächen und die eigentliche Arbeit.'],
    ['a single particle', 'Das ist eben der Unterschied, und das geht einfach.'],
    ['an answer', 'Geht das? Ja eben, und zwar mit uns.'],
    ['a total', 'Wir sind insgesamt 14 Leute in zwei Hallen.'],
    [
      'English turns with a meaning',
      'We plan rather than react, just in time, with this kind of pump; I believe in training.',
    ],
  ])('leaves %s alone', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('counts per hundred words, gently for a short text', () => {
    expect(measure('Wir liefern eigentlich immer.').density).toBe(2);
    expect(measure(`Wir liefern eigentlich immer. ${'Das Teil kommt. '.repeat(40)}`).density).toBeCloseTo(0.81);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['ja '.repeat(33_000), 'im '.repeat(33_000), '„a“'.repeat(33_000)]) measure(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
