import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceSpans, sentences } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['Ich arbeite z. B. mit Dr. Meier in ca. 12 Betrieben. Danach fahre ich heim.', 2],
    ['Am 1. März 2021 fing es an. Wir waren 14. Das reichte.', 3],
    ['Im 2. Quartal lief die Linie wieder.', 1],
    ['Schrauben, Dichtungen usw. Wir liefern alles.', 2],
    ['Die Firma Foo Inc. in Graz baut Pumpen. Und Ventile!', 2],
    ['We work on site, e.g. in dairies. Does it help? Yes.', 3],
    ['Erste Zeile ohne Punkt\nZweite Zeile\n\nDritte', 3],
    ['• Wartung • Umbau • Schulung', 3],
    ['Umsatz von 1.200.000 auf 2.5 Mio. Euro.', 1],
    ['„Das hält.“ Das sagt die Kundschaft.', 2],
    ['… 🚀 !!!', 0],
    ['', 0],
  ])('cuts %j into %i', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('knows where each begins', () => {
    const text = '  Eins. Zwei!\n Drei';
    for (const { text: sentence, at } of sentenceSpans(text)) expect(text.startsWith(sentence, at)).toBe(true);
  });

  it('finds the sentence of a place', () => {
    expect(sentenceAt('Wir planen. Wir bauen um. Wir warten.', 15)).toBe('Wir bauen um.');
  });

  it('takes no long time for 100,000 points', () => {
    const start = performance.now();
    sentences('z. '.repeat(33_000));
    sentences('.'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
