import { describe, expect, it } from 'vitest';
import { englishReadability, germanReadability } from './readability.ts';

const PLAIN = 'Heute steht die Linie. Das Ventil war falsch. Wir haben es getauscht, und nun läuft sie.';
const OFFICE =
  'Die Implementierung ganzheitlicher Digitalisierungsstrategien ermöglicht die Optimierung unternehmensübergreifender Wertschöpfungsprozesse unter Berücksichtigung regulatorischer Rahmenbedingungen.';

describe('readability', () => {
  it('puts figures on one sentence as the formulas say', () => {
    // Five words of one syllable each, in one sentence.
    const { amstad, wiener } = germanReadability('Das Rad ist neu da.') ?? { amstad: 0, wiener: 0 };
    expect(amstad).toBeCloseTo(180 - 5 - 58.5, 6);
    expect(wiener).toBeCloseTo(0.1672 * 5 - 0.0327 * 100 - 0.875, 6);
    expect(englishReadability('The pump is back.')).toBeCloseTo(206.835 - 1.015 * 4 - 84.6, 6);
  });

  it('tells plain German from office German', () => {
    const [plain, office] = [germanReadability(PLAIN), germanReadability(OFFICE)];
    expect(plain?.amstad).toBeGreaterThan(70);
    expect(office?.amstad).toBeLessThan(0);
    expect(plain?.wiener).toBeLessThan(5);
    expect(office?.wiener).toBeGreaterThan(15);
  });

  it('has nothing to say of no words', () => {
    expect(germanReadability(' 12. 🔧 ')).toBeNull();
    expect(englishReadability('')).toBeNull();
  });
});
