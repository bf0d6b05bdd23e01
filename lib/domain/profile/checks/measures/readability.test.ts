import { describe, expect, it } from 'vitest';
import { readingEase } from './readability.ts';

describe('readingEase', () => {
  it('leaves headings and key words out', () => {
    const running = 'Ich plane seit neun Jahren die Fertigung mit 240 Leuten.';
    const list = '\n\nSchwerpunkte:\n• Fertigungssteuerung\n• Kapazitätsplanung\n• Lieferantenmanagement';
    expect(readingEase(running + list)).toEqual(readingEase(running));
  });

  it('has no opinion on a list of key words', () => {
    expect(readingEase('Einkauf\nLogistik und Lager\n• Stammdaten')).toBeNull();
    expect(readingEase('')).toBeNull();
  });

  it('names the longest sentence where length is what makes it hard', () => {
    const long = `Ich plane, ${'und ich baue, '.repeat(14)}bis es läuft.`;
    expect(readingEase(`${long} Wir rüsten um und fahren heim.`)?.hardest).toBe(long);
  });

  it('names the sentence with the long words where those make it hard', () => {
    const hard =
      'Produktionsplanung, Instandhaltungsstrategie, Lieferantenmanagement und Kapazitätssteuerung verantworte ich bereichsübergreifend.';
    const easy = 'Wir sind mit dem Umbau so weit, dass es ab dem Mai gut geht und alle da sind.';
    expect(readingEase(`${easy} ${hard}`)?.hardest).toBe(hard);
  });

  it('says when there is too little text for the LIX', () => {
    expect(readingEase('Wir rüsten um, während die Linie läuft.')?.steady).toBe(false);
    expect(readingEase('Wir rüsten um, während die Linie läuft. '.repeat(10))?.steady).toBe(true);
  });
});
