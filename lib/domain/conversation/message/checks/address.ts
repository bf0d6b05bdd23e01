import { defineMessageCheck, found, marksOf, PASS } from '../check.ts';

export const address = defineMessageCheck({
  id: 'address',
  kinds: ['note', 'first', 'follow-up', 'inmail', 'reply'],
  roles: null,
  basis: {
    kind: 'convention',
    source: { de: 'Übung; gemessen hat es niemand.', en: 'Convention; nobody has measured it.' },
  },
  wording: {
    de: {
      name: 'Anrede',
      title: 'Sie und du gehen durcheinander',
      advice: 'Bei einer Form bleiben: „Herr“ und „Frau“ mit Sie, der Vorname allein mit du.',
      reason: 'Wer beides liest, stutzt bei der Form und überliest die Frage.',
    },
    en: {
      name: 'Form of address',
      title: '“Sie” and “du” are mixed',
      advice: 'Keep to one form: “Herr” and “Frau” go with “Sie,” the first name alone with “du.”',
      reason: 'Readers who see both stumble over the form and miss the question.',
    },
  },
  judge(text, { cues }) {
    const formal = marksOf(text, cues.sie);
    const informal = marksOf(text, new RegExp(cues.du.source, 'giu'));
    if (formal.length > 0 && informal.length > 0) return found(formal.length < informal.length ? formal : informal);
    const greeting = cues.greeting.exec(text)?.[0] ?? '';
    if (greeting === '' || cues.nobody.test(greeting)) return PASS;
    if (cues.formalGreeting.test(greeting)) return found(informal);
    return /^(?:hallo|hi|hey|liebe|lieber|servus|moin|grüezi)/iu.test(greeting) ? found(formal) : PASS;
  },
});
