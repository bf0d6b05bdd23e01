import { contentWords } from '../../../angles/ranking/grams.ts';
import { stem } from '../../../language/stem.ts';
import { defineMessageCheck, MISSING, PASS } from '../check.ts';

export const roleNamed = defineMessageCheck({
  id: 'role-named',
  kinds: ['first', 'inmail'],
  roles: ['recruiter'],
  basis: { kind: 'convention', source: { de: 'Übung im Recruiting.', en: 'Convention in recruiting.' } },
  wording: {
    de: {
      name: 'Stelle',
      title: 'Die Stelle ist nicht genannt',
      advice: 'Die Aufgabe mit ihrem Namen nennen, dazu den Ort.',
      reason: 'Ohne Stelle kann niemand sagen, ob sich ein Gespräch lohnt.',
    },
    en: {
      name: 'Position',
      title: 'The position is not named',
      advice: 'Name the position and the place.',
      reason: 'Without it, nobody can tell whether a conversation is worthwhile.',
    },
  },
  judge(text, { opening, cues, stopWords }) {
    if (cues.role.test(text)) return PASS;
    const title = opening === null ? [] : contentWords(opening.title, stopWords).map(({ word }) => stem(word));
    const said = new Set(contentWords(text, stopWords).map(({ word }) => stem(word)));
    return title.some((word) => said.has(word)) ? PASS : MISSING;
  },
});
