import { words } from '../../../language/tokens.ts';
import { defineMessageCheck, found, PASS } from '../check.ts';

const FEWEST = 8;

export const content = defineMessageCheck({
  id: 'content',
  kinds: ['reply'],
  roles: null,
  basis: {
    kind: 'convention',
    source: {
      de: 'LinkedIn stuft Kommentare ohne Inhalt nach eigener Aussage zurück.',
      en: 'LinkedIn says that it ranks comments without content lower.',
    },
  },
  wording: {
    de: {
      name: 'Inhalt',
      title: 'Lob ohne Inhalt',
      advice: 'Einen Fall aus der eigenen Arbeit oder eine genaue Frage hinzufügen.',
      reason: '„Super Beitrag“ sagt nichts über den Beitrag und nichts über die Person, die es schreibt.',
    },
    en: {
      name: 'Content',
      title: 'Praise without content',
      advice: 'Add a case from your own work, or a precise question.',
      reason: '“Great post” says nothing about the post and nothing about the person who writes it.',
    },
  },
  judge(text, { cues }) {
    const isShort = words(text).length < FEWEST;
    return cues.emptyReply.test(text.trim()) || isShort ? found([{ start: 0, end: text.length }]) : PASS;
  },
});
