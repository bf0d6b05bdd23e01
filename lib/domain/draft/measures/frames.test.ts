import { describe, expect, it } from 'vitest';
import { draftContext } from '../../../../tests/support/draft-context.ts';
import { draftFrom } from '../draft-from.ts';
import { framesOf } from './frames.ts';

const { lexicons } = draftContext();

/** Reason and words of every frame found. */
const found = (text: string, language: 'de' | 'en' = 'de'): string[] =>
  framesOf(draftFrom(text, { language }), lexicons[language].draft).map(
    ({ reason, start, end }) => `${reason}: ${text.slice(start, end)}`,
  );

describe('framesOf', () => {
  it.each([
    ['Ein kurzer Gruß. Eine ehrliche Frage. Dann ging es los.', 'fragments: Ein kurzer Gruß. Eine ehrliche Frage.'],
    [
      'Früh zuhören hilft. Offen fragen lohnt. Klar antworten zählt. Der Rest ergibt sich dann meistens ganz von allein.',
      'even: Früh zuhören hilft. Offen fragen lohnt. Klar antworten zählt.',
    ],
    ['Wir haben Zeit. Wir haben viel Geld. Wir haben einen Plan für das ganze Jahr.', 'alike: '],
    ['Das Ergebnis? Mehr Ruhe im ganzen Haus.', 'reveal: Das Ergebnis?'],
    ['Man spürt es sofort – in jedem einzelnen Gespräch.', 'dash: –'],
    ['Vieles hat sich geändert. Und wie geht es euch damit?', 'everyone: Und wie geht es euch damit?'],
    ['So soll es bleiben. 🌿\n\n#Pflege', 'ornament: 🌿'],
  ])('%s', (text, expected) => {
    expect(found(text).some((one) => one.startsWith(expected))).toBe(true);
  });

  it.each([
    'Ein Schlauch, 14 Euro. Eine Stunde Suche, mehr nicht, und 40 Minuten Fahrt.',
    'Linie 2 steht seit 5 Uhr. Lager ist hin. Neue Pumpe kommt aus Linz, um elf lief wieder alles.',
    'Das Ventil? Liegt noch beim Zoll in Basel – seit dem 3. März.',
    'Weiß jemand, ob der Prüfer am Montag kommt?',
    'Samira hat bestanden 🎉 und ist jetzt Gesellin.',
  ])('leaves alone: %s', (text) => {
    expect(found(text).filter((one) => !one.startsWith('reveal'))).toEqual([]);
  });
});
