import { fold } from '../../../angles/ranking/grams.ts';
import { words } from '../../../language/tokens.ts';
import { defineMessageCheck, found, MISSING, PASS } from '../check.ts';

/** Some part of the name, and the title where there is one. */
function namesIn(greeting: string, name: string): boolean {
  const said = new Set(words(greeting).map(fold));
  const title = /(?<!\p{L})(Dr|Prof)\.?(?!\p{L})/u.exec(name)?.[1];
  if (title && /(?<!\p{L})(?:Herr|Frau|Mr|Ms|Mrs)(?!\p{L})/u.test(greeting) && !said.has(fold(title))) return false;
  return words(name).some((part) => part.length > 1 && said.has(fold(part)));
}

export const salutation = defineMessageCheck({
  id: 'salutation',
  kinds: ['note', 'first', 'follow-up', 'inmail'],
  roles: null,
  basis: {
    kind: 'convention',
    source: { de: 'Übung; gemessen hat es niemand.', en: 'Convention; nobody has measured it.' },
  },
  wording: {
    de: {
      name: 'Begrüßung',
      title: 'Die Begrüßung gilt nicht dieser Person',
      advice: 'Mit dem Namen beginnen, wie er auf dem Profil steht, auch mit Titel.',
      reason: 'Am Namen erkennt man, dass die Nachricht keine Vorlage ist.',
    },
    en: {
      name: 'Salutation',
      title: 'The greeting is not for this person',
      advice: 'Begin with the name as the profile gives it, including any title.',
      reason: 'The name shows that the message is not a template.',
    },
  },
  judge(text, { name, cues }) {
    const greeting = cues.greeting.exec(text)?.[0] ?? '';
    const mark = { start: 0, end: greeting.length };
    const gap = /[[{<](?:\p{L}| ){3,20}[\]}>]/u.exec(text);
    if (gap) return found([{ start: gap.index, end: gap.index + gap[0].length }]);
    if (greeting === '') return MISSING;
    if (cues.nobody.test(greeting)) return found([mark]);
    return name === null || namesIn(greeting, name) ? PASS : found([mark]);
  },
});
