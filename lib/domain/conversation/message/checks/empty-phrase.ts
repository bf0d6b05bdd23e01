import { defineMessageCheck, found, marksOf } from '../check.ts';

export const emptyPhrase = defineMessageCheck({
  id: 'empty-phrase',
  kinds: ['note', 'first', 'follow-up', 'inmail', 'reply'],
  roles: null,
  basis: {
    kind: 'convention',
    source: {
      de: 'Umfragen unter Fachkräften nennen diese Wendungen als Grund, nicht zu antworten.',
      en: 'Surveys among specialists name these phrases as reasons not to answer.',
    },
  },
  wording: {
    de: {
      name: 'Keine leeren Wendungen',
      title: 'Das steht in jeder Nachricht',
      advice: 'Sagen, was es hier wirklich ist: welche Aufgabe, welches Team, welcher Ort.',
      reason: 'Wer viele Nachrichten bekommt, erkennt Vorlagen am zweiten Wort.',
    },
    en: {
      name: 'No empty phrases',
      title: 'Every message says this',
      advice: 'Say what it really is here: which task, which team, which place.',
      reason: 'People who get many messages recognize a template by its second word.',
    },
  },
  judge: (text, { cues }) => found(marksOf(text, cues.emptyPhrase)),
});
