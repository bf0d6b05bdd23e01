import { sentenceSpans } from '../../../language/sentences.ts';
import { words } from '../../../language/tokens.ts';
import { defineMessageCheck, found, marksOf } from '../check.ts';

const MOST_WORDS = 30;

export const readable = defineMessageCheck({
  id: 'readable',
  kinds: ['note', 'first', 'follow-up', 'inmail', 'reply'],
  roles: null,
  basis: {
    kind: 'convention',
    source: {
      de: 'LIX nach Björnsson, 1968; die Grenze ist Übung.',
      en: 'LIX after Björnsson, 1968; the limit is convention.',
    },
  },
  wording: {
    de: {
      name: 'Lesbarkeit',
      title: 'Ein Satz, den man zweimal lesen muss',
      advice: 'Den Satz teilen: erst was war, dann die Frage.',
      reason: 'Am Telefon in der Bahn gelesen, muss jeder Satz beim ersten Mal sitzen.',
    },
    en: {
      name: 'Readability',
      title: 'A sentence that must be read twice',
      advice: 'Split the sentence: first what happened, then the question.',
      reason: 'Read on a phone on the train, every sentence has to work the first time.',
    },
  },
  judge(text) {
    const long = sentenceSpans(text).filter((sentence) => words(sentence.text).length > MOST_WORDS);
    const loud = marksOf(text, /!{2,}|(?<!\p{L})\p{Lu}{6,}(?: \p{Lu}{4,})+/gu);
    return found([...long.map(({ at, text: sentence }) => ({ start: at, end: at + sentence.length })), ...loud]);
  },
});
