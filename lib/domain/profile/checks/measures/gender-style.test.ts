import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { type GenderStyle, personForms, strayForms } from './gender-style.ts';

const forms = (text: string) => personForms([{ text, place: 'about' }], standardContext());
const found = (text: string) => forms(text).map(({ kind, sign, quote }) => `${kind}${sign} ${quote}`);
const stray = (text: string, style: GenderStyle) => strayForms(forms(text), style).map(({ quote }) => quote);

describe('personForms', () => {
  it.each([
    ['Unsere Mitarbeiter*innen und KollegInnen', ['sign* Mitarbeiter*innen', 'signI KollegInnen']],
    [
      'Wir suchen Kund/-innen, Leiter(in) und Techniker/in',
      ['sign/ Kund/-innen', 'sign( Leiter(in)', 'sign/ Techniker/in'],
    ],
    ['Kolleginnen und Kollegen, Ärztinnen bzw. Ärzte', ['pair Kolleginnen und Kollegen', 'pair Ärztinnen bzw. Ärzte']],
    ['Kundinnen/Kunden der Werkstatt', ['pair Kundinnen/Kunden']],
    [
      'Die Mitarbeiter und 12 Techniker mit Handwerkern',
      ['masculine Mitarbeiter', 'masculine Techniker', 'masculine Handwerkern'],
    ],
    ['Für neue Bewerber haben wir Zeit.', ['masculine Bewerber']],
    ['Bewerber bekommen bald eine Antwort.', ['masculine Bewerber']],
    ['The chairman needs manpower for this.', ['masculine chairman', 'masculine manpower']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['oneself', 'Ich bin Mitarbeiter der Technik und als Berater unterwegs. Der neue Kollege heißt Jonas.'],
    ['neutral words', 'Bewerbende, Lernende, Fachkräfte und die Belegschaft reden mit.'],
    ['compounds', 'Kundenservice, Mitarbeiterführung und eine Arbeiter-Siedlung auf LinkedIn'],
    ['words that end alike', 'Urkunden und Sekunden sind keine Menschen.'],
    ['quotations', 'Das Buch „Kunden und Experten“ habe ich gern gelesen.'],
    ['a slash by mistake', 'Ich arbeite in Wien/in Graz.'],
  ])('leaves %s alone', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['Kunden und '.repeat(9000), 'A'.repeat(100_000), '„'.repeat(100_000), 'Innen'.repeat(20_000)])
      forms(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

describe('strayForms', () => {
  const text = 'Mitarbeiter:innen, Kolleg:innen und KundInnen, Ärztinnen und Ärzte, unsere Kunden';

  it.each([
    ['sign', ['KundInnen', 'Ärztinnen und Ärzte', 'Kunden']],
    ['pair', ['Mitarbeiter:innen', 'Kolleg:innen', 'KundInnen', 'Kunden']],
    ['neutral', ['Mitarbeiter:innen', 'Kolleg:innen', 'KundInnen', 'Ärztinnen und Ärzte', 'Kunden']],
  ] as const)('%s', (style, expected) => {
    expect(stray(text, style)).toEqual(expected);
  });
});
