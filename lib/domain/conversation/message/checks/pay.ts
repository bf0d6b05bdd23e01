import { defineMessageCheck, MISSING, NOT_APPLICABLE, PASS } from '../check.ts';

export const pay = defineMessageCheck({
  id: 'pay',
  kinds: ['first', 'inmail'],
  roles: ['recruiter'],
  basis: {
    kind: 'law',
    source: {
      de: 'Richtlinie (EU) 2023/970, Artikel 5: Die Spanne ist vor dem ersten Gespräch zu nennen.',
      en: 'Directive (EU) 2023/970, Article 5: the range has to be named before the first interview.',
    },
  },
  wording: {
    de: {
      name: 'Gehalt',
      title: 'Die Spanne fehlt: {pay}',
      advice: 'Die Spanne aus der Stelle nennen.',
      reason: 'Sie steht fest und muss ohnehin vor dem Gespräch genannt werden.',
    },
    en: {
      name: 'Pay',
      title: 'The range is missing: {pay}',
      advice: 'Name the range of the opening.',
      reason: 'It is known, and has to be named before the interview anyway.',
    },
  },
  judge(text, { opening, cues }) {
    if (opening === null || opening.pay === null) return NOT_APPLICABLE;
    return cues.pay.test(text) ? PASS : { ...MISSING, values: { pay: opening.pay } };
  },
});
