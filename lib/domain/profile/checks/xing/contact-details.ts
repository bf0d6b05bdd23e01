import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingContactDetails = defineCheck({
  id: 'XI-17',
  network: 'xing',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 3, recruiter: 3, employee: 0 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; XING trennt geschäftliche und private Kontaktdaten und lässt beide einzeln freigeben.',
      en: 'Convention; XING keeps business and private contact details apart and lets you share each separately.',
    },
  },
  wording: {
    de: {
      name: 'Kontaktdaten',
      fail: 'Geschäftliche Kontaktdaten fehlen',
      partial: 'Private Kontaktdaten sind für alle sichtbar',
      advice:
        'Geschäftliche E-Mail-Adresse oder Telefonnummer freigeben. Private Angaben nur für Kontakte freigeben oder löschen.',
      reason: 'Wer anrufen will, soll nicht erst suchen müssen. Privates bleibt dabei besser privat.',
      lift: 'Dazuschreiben, wann am ehesten jemand abhebt, etwa „werktags ab 7 Uhr“.',
      good: 'Geschäftlich: Telefon und E-Mail',
      bad: 'Private Handynummer, für alle sichtbar',
    },
    en: {
      name: 'Contact details',
      fail: 'Business contact details are missing',
      partial: 'Private contact details are visible to all',
      advice: 'Share a business email address or phone number. Limit private details to contacts, or delete them.',
      reason: 'Whoever wants to call should not have to search first. Private details are better kept private.',
      lift: 'Say when someone is most likely to pick up, such as “weekdays from 7 a.m.”',
      good: 'Business: phone and email',
      bad: 'Private cell phone number, visible to everyone',
    },
  },
  /** A website is none of it: the check asks whether a person can be reached. Quotes nothing, so that no number is kept. */
  judge(reading) {
    const kinds = reading.extra.contactKinds;
    const reachable = kinds?.some((kind) => kind !== 'website');
    if (reading.extra.privateContactShown === true && reachable !== false) return { outcome: 'partial', evidence: [] };
    if (reachable === undefined) return UNREADABLE;
    return reachable ? { outcome: 'pass', evidence: [] } : { outcome: 'fail', evidence: [nothingAt('contact')] };
  },
  examples: {
    pass: { reading: { extra: { contactKinds: ['phone', 'email'], privateContactShown: false } } },
    partial: { reading: { extra: { contactKinds: ['phone'], privateContactShown: true } } },
    fail: { reading: { extra: { contactKinds: ['website'] } } },
  },
});
