import { describe, expect, it } from 'vitest';
import { englishSyllables, germanSyllables } from './syllables.ts';

const GERMAN =
  'Haus 1 Straße 2 Wartung 2 Instandhaltung 4 Familie 4 Linien 3 Aktien 3 Industrie 3 Batterie 3 Nation 3 Region 3 Feuer 2 Mauer 2 ' +
  'neue 2 Bäuerin 3 Quelle 2 Qualität 3 beenden 3 Tee 1 Schnee 1 Boot 1 Saal 1 Maier 2 Baum 1 Häuser 2 Leute 2 Museum 3 ' +
  'Theater 3 System 2 Physik 2 Analyse 4 Radio 3 Studium 3 Fachkräftemangel 5 Verantwortung 4 Unternehmen 4 Knie 1 Beamter 3 ' +
  'Schraube 2 Drehbank 2 Getriebe 3 Reparatur 4 Genehmigung 4 Bauleiter 3 Öl 1 Kühlanlage 4 Italien 4 Spanien 3 Oase 3 Poesie 3';
const ENGLISH =
  'the 1 house 1 table 2 little 2 people 2 customer 3 maintenance 3 machine 2 business 2 idea 3 area 3 every 2 company 3 walked 1 ' +
  'wanted 2 boxes 2 makes 1 pages 2 safety 2 engineer 3 engine 2 science 2 quiet 2 radio 3 station 2 create 2 movement 2 ' +
  'careful 2 homeless 2 beautiful 3 special 2 playing 2 doing 2 employee 3 free 1 agree 2 queue 1 rhythm 2 apple 2 ' +
  'responsible 4 available 4 wrench 1 bridges 2 asked 1 started 2 handle 2 handled 2 audience 3 poem 2 client 2 theory 3';

const pairs = (list: string): [string, number][] =>
  Array.from(list.matchAll(/(\S+) (\d)/g), ([, word = '', count]) => [word, Number(count)]);

describe('syllables', () => {
  it.each(pairs(GERMAN))('%s: %i', (word, count) => expect(germanSyllables(word)).toBe(count));
  it.each(pairs(ENGLISH))('%s: %i', (word, count) => expect(englishSyllables(word)).toBe(count));
});
