import { foreignSpelling } from '../../language/sharp-s.ts';
import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';

export const spelling = defineDraftCheck({
  id: 'DR-17',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Amtliches Regelwerk der deutschen Rechtschreibung (2024), § 25; in der Schweiz steht ss statt ß.',
      en: 'Official rules of German spelling (2024), § 25; in Switzerland ss stands for ß.',
    },
  },
  wording: {
    de: {
      name: 'ß und ss',
      title: 'ß und ss wie im Nachbarland',
      advice: 'Die markierten Wörter anpassen; Namen bleiben, wie sie sind.',
      reason: 'In der Schweiz steht ss, in Deutschland und Österreich nach langem Vokal ß.',
    },
    en: {
      name: 'ß and ss',
      title: 'ß and ss as across the border',
      advice: 'Adapt the marked words; names stay as they are.',
      reason: 'Switzerland writes ss; Germany and Austria write ß after a long vowel.',
    },
  },
  judge({ text, language }, { spelling: own, employer, narrative }) {
    if (language !== 'de') return NOT_APPLICABLE;
    const names = `${employer ?? ''} ${narrative?.company.name ?? ''}`;
    return found(foreignSpelling(text, own, names).map(({ word, at }) => ({ start: at, end: at + word.length })));
  },
  examples: {
    pass: { text: 'Auf der Straße war es heute früh glatt, und der Spaß hielt sich in Grenzen.' },
    found: { text: 'Auf der Strasse war es heute früh glatt, und der Spass hielt sich in Grenzen.' },
  },
});
