import type { PhraseLexicon } from '../../domain/language/key-phrases/phrase-lexicon.ts';
import { list } from '../word-patterns.ts';
import { functionWords } from './function-words.ts';

/** German nouns that stand in texts of any trade. */
const generic = list(
  'viertel, hälfte, drittel, teil, teile, zeit, zeiten, wissen, betrieb, kunde, kunden, kundin, kundinnen, unternehmen, firma, firmen, schwerpunkt, beitrag, ' +
    'beispiel, grund, gründe, ende, anfang, start, ziel, ziele, weg, wege, art, fall, fälle, seite, seiten, stelle, ort, punkt, punkte, mal, leben, welt, theorie, praxis, ' +
    'problem, probleme, lösung, lösungen, idee, ideen, arbeit, aufgabe, aufgaben, team, teams, kollege, kollegen, kollegin, kolleginnen, chef, chefin, ' +
    'verantwortung, erfolg, möglichkeit, möglichkeiten, ergebnis, ergebnisse, monat, moment, stück, schritt, schritte, blick, bereich, bereiche, rolle, hand, hände, ' +
    'million, millionen, euro, franken, herr, frau, liebe, leben, tausend, hundert, runde, lust, freude, spaß, spass, glück, dank, gespräch, gespräche, antwort, antworten, meinung, ' +
    'erfahrung, erfahrungen, abend, abends, mittag, nacht, sommer, winter, frühjahr, herbst, gestern, danke, durch, davor, danach, seitdem, inzwischen, trotzdem, ausserdem, außerdem',
);

/** What helps to find the subjects of German texts. */
export const phraseLexicon: PhraseLexicon = {
  language: 'de',
  functionWords: new Set(functionWords),
  generic: new Set(generic),
  others: new Set(),
  twofold: new Set(),
};
