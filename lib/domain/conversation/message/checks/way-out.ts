import { defineMessageCheck, found, MISSING, marksOf, NOT_APPLICABLE, PASS } from '../check.ts';

export const wayOut = defineMessageCheck({
  id: 'way-out',
  kinds: ['first', 'inmail', 'follow-up'],
  roles: null,
  basis: {
    kind: 'convention',
    source: { de: 'Übung; gemessen hat es niemand.', en: 'Convention; nobody has measured it.' },
  },
  wording: {
    de: {
      name: 'Ausweg',
      title: 'Ein Nein ist nicht vorgesehen',
      advice: 'Einen Satz anfügen, nach dem ein Nein leichtfällt. Nachgefasst wird einmal.',
      reason: 'Wer leicht absagen kann, antwortet eher, und niemand fühlt sich gedrängt.',
    },
    en: {
      name: 'Way out',
      title: 'A no is not provided for',
      advice: 'Add a sentence after which a no is easy. Follow up once.',
      reason: 'Whoever can decline easily answers more often, and nobody feels pressed.',
    },
  },
  judge(text, { kind, role, cues }) {
    const pressure = marksOf(text, cues.pressure);
    if (pressure.length > 0) return found(pressure);
    if (kind !== 'follow-up' && role !== 'recruiter') return NOT_APPLICABLE;
    return cues.wayOut.test(text) ? PASS : MISSING;
  },
});
