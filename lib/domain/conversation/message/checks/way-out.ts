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
      title: 'There is no easy way to say no',
      advice: 'Add a sentence that makes it easy to say no. Follow up once.',
      reason: 'People who can easily say no answer more often, and nobody feels pressed.',
    },
  },
  judge(text, { kind, role, cues }) {
    const pressure = marksOf(text, cues.pressure);
    if (pressure.length > 0) return found(pressure);
    if (kind !== 'follow-up' && role !== 'recruiter') return NOT_APPLICABLE;
    return cues.wayOut.test(text) ? PASS : MISSING;
  },
});
