import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { measureFocus } from './reader-focus.ts';

const focus = (text: string) => measureFocus(text, lexiconsOf(text, standardContext()));

describe('measureFocus', () => {
  it.each([
    ['Sie leitet den Einkauf. Sie ist gern hier und hat viel gesehen.', 0, 0],
    ['Unsere Pumpen laufen lange. Sie brauchen kaum Wartung.', 0, 1],
    ['Mein Angebot: Sie laufen lange.', 0, 1],
    ['Wenn Sie bauen, planen wir mit. Ihr Projekt läuft weiter.', 2, 1],
    ['Sie suchen Fachkräfte?', 3, 0],
    ['Und was brauchst du?', 2, 0],
    ['Was habe ich daraus gelernt?', 0, 1],
    ['Unsere Stammkundschaft und unsere Kolleg:innen reden mit den Bewerbenden.', 3, 2],
    ['Der Kundendienst, der Betriebsrat, der Vertrieb und die Teamleitung sind im Haus.', 0, 0],
    ['Ich bin Ansprechpartner für Urkunden, bis auf Millisekunden, im Wettbewerb.', 0, 1],
    ['I am in customer service and a team player.', 0, 1],
    ['Our customers in the US market and your team know why we’re here.', 3, 2],
  ])('%s: %i to %i', (text, reader, self) => {
    expect(focus(text)).toMatchObject({ reader, self });
  });

  it('takes an invitation for a word to the reader', () => {
    expect(focus('Ich baue Schaltschränke. Wer Fragen hat: fragt mich einfach.')).toMatchObject({ reader: 1, self: 2 });
  });

  it('shows the sentences that speak of the writer alone, the fullest first', () => {
    const text = 'Ich plane. Ich rechne, ich baue und ich bleibe. Ich frage unsere Kundschaft.';
    expect(focus(text).aboutSelf).toEqual(['Ich rechne, ich baue und ich bleibe.', 'Ich plane.']);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), 'AB '.repeat(33_000), 'Sie? '.repeat(20_000), '„a“'.repeat(33_000)])
      focus(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});
