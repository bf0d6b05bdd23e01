import type { ProfileExtra, ProfileReading } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';
import { outsideAddress } from '../measures/outside-address.ts';

/** Offers to write inside the network, German and English. */
const MESSAGE =
  /(?<!\p{L})(?:(?:direkt|privat)?nachricht(?:en)?|schreib(?:en sie|t)? (?:mir|uns)|(?:direct )?message[sd]?(?: me)?|dm|inmail|write (?:to )?me|(?:über|per|via|on|auf) linkedin)(?!\p{L})/iu;

export const linkedinContact = defineCheck({
  id: 'LI-28',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 3, recruiter: 3, employee: 0 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gelesen wird nur, welche Art von Kontakt dasteht, nie die Adresse oder Nummer aus der Kontaktinfo.',
      en: 'Convention; we only read which kinds of contact are there, never the address or number in the contact info.',
    },
  },
  elsewhere: 'contact',
  wording: {
    de: {
      name: 'Kontaktweg',
      fail: 'Kein Kontaktweg außerhalb von LinkedIn',
      partial: 'Erreichbar nur über LinkedIn-Nachrichten',
      advice:
        'In der Kontaktinfo eine geschäftliche E-Mail-Adresse, die Firmenseite oder einen Terminlink hinterlegen. Private Nummern und Postfächer gehören weder dorthin noch in die Info.',
      reason:
        'Wer noch kein Kontakt ist, kann auf LinkedIn meist nur gegen Bezahlung schreiben. Eine Anfrage oder Bewerbung soll daran nicht scheitern.',
      lift: 'Den Link so benennen, dass man vorher weiß, wohin er führt, etwa „Termin zur Anlagenberatung“.',
      good: 'karriere@muster.example · muster.example/stellen',
      bad: 'Private Handynummer in der Info',
    },
    en: {
      name: 'Way to get in touch',
      fail: 'No way to get in touch outside LinkedIn',
      partial: 'Reachable by LinkedIn message only',
      advice:
        'Add a business email address, the company’s website, or a booking link to your contact info. Private numbers and mailboxes belong neither there nor in the About section.',
      reason:
        'People you are not connected with can mostly write to you on LinkedIn only if they pay. An inquiry or application should not fail because of that.',
      lift: 'Label the link so that people know where it leads, such as “Book a plant consultation.”',
      good: 'careers@muster.example · muster.example/jobs',
      bad: 'Private cell phone number in the About section',
    },
  },
  /** The contact sheet is closed on most pages: null says nothing. What it holds is not quoted. */
  judge(reading) {
    const kinds = reading.extra.contactKinds;
    if (hasWayOut(reading.extra)) return { outcome: 'pass', evidence: [] };
    const about = aboutText(reading);
    const address = outsideAddress(about?.text ?? '');
    if (address !== null) return { outcome: 'pass', evidence: [{ quote: address, place: 'about' }] };
    if (!kinds || !about?.whole) return UNREADABLE;
    const [message] = MESSAGE.exec(about.text) ?? [];
    if (message !== undefined) return { outcome: 'partial', evidence: [{ quote: message, place: 'about' }] };
    return { outcome: 'fail', evidence: [nothingAt('contact')] };
  },
  examples: {
    pass: { reading: { extra: { contactKinds: ['email', 'website'] } } },
    partial: { reading: reachable('Fragen zum Umbau? Schreiben Sie mir hier.') },
    fail: { reading: reachable('Mobil +49 170 1234567') },
  },
});

/** Mail, phone, an appointment or a website; a page on another network (Instagram …) is none. */
function hasWayOut({ contactKinds, websites }: ProfileExtra): boolean {
  if (contactKinds?.some((kind) => kind !== 'website')) return true;
  if (websites) return websites.some((address) => outsideAddress(address) !== null);
  return contactKinds?.includes('website') === true;
}

function reachable(about: string): Partial<ProfileReading> {
  return { about, extra: { contactKinds: [] } };
}
