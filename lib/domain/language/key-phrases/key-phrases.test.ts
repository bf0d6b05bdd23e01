import { describe, expect, it } from 'vitest';
import { phraseLexicon as de } from '../../../languages/de/phrase-words.ts';
import { phraseLexicon as en } from '../../../languages/en/phrase-words.ts';
import { stem } from '../stem.ts';
import { words } from '../tokens.ts';
import { keyPhrases } from './key-phrases.ts';

/** Texts with the phrases a reader would underline, written before the rules were tried on them. */
const GERMAN: [string, string][] = [
  [
    'Seit Montag läuft bei uns die neue Abwasserreinigung. Der Schlamm wird jetzt gepresst statt gefahren, das spart 40 Lkw-Fahrten im Monat. Die Genehmigung der Behörde kam nach elf Wochen.',
    'Abwasserreinigung, Schlamm, Lkw-Fahrten, Genehmigung, Behörde',
  ],
  [
    'Ich berate Gemeinden bei der kommunalen Wärmeplanung. Vorher habe ich zehn Jahre lang Fernwärmenetze gebaut und Heizzentralen in Betrieb genommen.',
    'Wärmeplanung, Gemeinden, Fernwärmenetze, Heizzentralen',
  ],
  [
    'Unsere Pflegedienstleitung hat den Dienstplan umgestellt. Wunschfrei gibt es nur noch über eine Liste, die alle sehen. Der Krankenstand ist gesunken.',
    'Pflegedienstleitung, Dienstplan, Krankenstand, Liste',
  ],
  [
    'Zolltarifnummern, Ursprungszeugnisse, Ausfuhranmeldungen: Das ist mein Alltag im Export. Am liebsten erkläre ich Neulingen, warum eine Schraube drei Nummern haben kann.',
    'Zolltarifnummern, Ursprungszeugnisse, Ausfuhranmeldungen, Export',
  ],
  [
    'Wir suchen jemanden für die Arbeitsvorbereitung in der Blechbearbeitung. Wichtig sind Erfahrung mit Laserschneiden und Abkanten sowie Freude an Stücklisten.',
    'Arbeitsvorbereitung, Blechbearbeitung, Laserschneiden, Abkanten, Stücklisten',
  ],
];
const ENGLISH: [string, string][] = [
  [
    'Our wastewater plant now presses the sludge instead of trucking it. The permit took eleven weeks, and the truck trips are down by forty a month.',
    'wastewater plant, sludge, permit, truck trips',
  ],
  [
    'I advise cities on heat planning. Before that I built district heating networks and commissioned boiler houses for ten years.',
    'heat planning, district heating networks, boiler houses, cities',
  ],
  [
    'The nursing director changed the duty roster. Requests go on a shared list that everybody can see, and sick leave has gone down.',
    'nursing director, duty roster, sick leave, requests',
  ],
  [
    'Customs tariffs, certificates of origin, export declarations: that is my day in logistics.',
    'customs tariffs, certificates, export declarations, logistics, origin',
  ],
  [
    'We are hiring a process planner for our sheet metal shop. You should know laser cutting and press brakes.',
    'process planner, sheet metal shop, laser cutting, press brakes',
  ],
];

const keyOf = (phrase: string): string => words(phrase).map(stem).join(' ');

/** Harmonic mean of precision and recall over all texts, phrases compared by their stems. */
function score(set: readonly [string, string][], lexicon: typeof de): number {
  let [right, found, wanted] = [0, 0, 0];
  for (const [text, gold] of set) {
    const keys = new Set(gold.split(', ').map(keyOf));
    const phrases = keyPhrases(text, lexicon);
    right += phrases.filter((phrase) => keys.has(keyOf(phrase))).length;
    found += phrases.length;
    wanted += keys.size;
  }
  return (2 * right) / (found + wanted);
}

describe('keyPhrases', () => {
  it('finds what a reader would underline', () => {
    expect(score(GERMAN, de)).toBeGreaterThanOrEqual(0.8);
    expect(score(ENGLISH, en)).toBeGreaterThanOrEqual(0.8);
  });

  it('takes a noun with the adjective that makes a term of it, and no place behind a bare "in"', () => {
    expect(keyPhrases('Wir setzen in Winterthur auf vorausschauende Wartung.', de)).toEqual([
      'vorausschauende Wartung',
    ]);
  });

  it('says each phrase once, the repeated one first, and no more than asked for', () => {
    const text = 'Schweißnähte prüfen, Getriebe messen, Schweißnaht dokumentieren.';
    expect(keyPhrases(text, de, 1)).toHaveLength(1);
    expect(keyPhrases(text, de)).toEqual(['Schweißnähte', 'Getriebe']);
  });

  it('is at a loss for nothing', () => {
    for (const text of ['', '…', '12 34', 'und oder aber', '\ud800', 'A'.repeat(5000)]) {
      expect(keyPhrases(text, de).length).toBeLessThanOrEqual(1);
      expect(keyPhrases(text, en).length).toBeLessThanOrEqual(1);
    }
  });

  it('takes time by the length of the text', () => {
    const started = performance.now();
    keyPhrases('Die Druckluft in der Halle verliert Wartungsverträge. '.repeat(2000), de);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
