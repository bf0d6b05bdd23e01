import { excerpt } from '../../../language/excerpt.ts';
import type { ProfileReading } from '../../reading.ts';
import { defineCheck, type Evidence, type Place } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

/** Groups, events and what hung on them. */
const CLOSED =
  /xing[- ]?(?:gruppen?|groups?|events?|ambassador\p{L}*|botschafter\p{L}*)(?!\p{L})|moderator(?:in)? der (?:xing[- ])?gruppe|xing\.com\/(?:communities|groups?|events?|net)(?=[/?#]|$)/iu;

export const xingClosedFeatures = defineCheck({
  id: 'XI-20',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 0 },
  minutes: 3,
  basis: {
    kind: 'evidence',
    source: {
      de: 'manager magazin und extrajournal.net, August 2022: XING schließt Gruppen und Veranstaltungsmarkt am 11. Januar 2023.',
      en: 'manager magazin and extrajournal.net, August 2022: XING closes groups and its event market on January 11, 2023.',
    },
  },
  wording: {
    de: {
      name: 'Keine abgeschalteten XING-Angebote',
      fail: 'Das Profil nennt abgeschaltete XING-Angebote',
      partial: 'Das Profil nennt abgeschaltete XING-Angebote',
      advice: 'Hinweise auf XING-Gruppen und XING-Events streichen oder durch einen Ort ersetzen, den es noch gibt.',
      reason:
        'Gruppen und Veranstaltungen gibt es auf XING seit Januar 2023 nicht mehr. Ein Verweis darauf zeigt, dass lange niemand nachgesehen hat.',
      good: 'Zu treffen beim Fachforum Lebensmitteltechnik in Linz',
      bad: 'Moderator der XING-Gruppe Pumpen und Anlagen',
    },
    en: {
      name: 'No closed XING features',
      fail: 'The profile mentions closed XING features',
      partial: 'The profile mentions closed XING features',
      advice: 'Delete references to XING groups and XING events, or replace them with a place that still exists.',
      reason:
        'Groups and events have been gone from XING since January 2023. Mentioning them shows that nobody has checked for a long time.',
      good: 'You can meet me at the food technology forum in Linz',
      bad: 'Moderator of the XING group Pumps and Plants',
    },
  },
  judge(reading) {
    const texts = textsOf(reading);
    if (texts === null) return UNREADABLE;
    if (texts.length === 0) return NOT_APPLICABLE;
    const evidence = texts.flatMap(({ text, place }): Evidence[] => {
      const match = CLOSED.exec(text);
      return match ? [{ quote: excerpt(text, match.index, match[0].length), place }] : [];
    });
    return { outcome: evidence.length > 0 ? 'fail' : 'pass', evidence };
  },
  examples: {
    pass: { reading: { about: 'Zu treffen beim Fachforum Lebensmitteltechnik in Linz.' } },
    fail: { reading: { about: 'Moderator der XING-Gruppe Pumpen und Anlagen.' } },
  },
});

/** Own texts and links; null where none of them could be seen. */
function textsOf(reading: ProfileReading): { text: string; place: Place }[] | null {
  const about = aboutText(reading);
  const links = reading.extra.webProfiles;
  if (about === null && !links && reading.experience.length === 0) return null;
  return [
    { text: about?.text ?? '', place: 'about' as const },
    ...(links ?? []).map((text) => ({ text, place: 'contact' as const })),
    ...reading.experience.map(({ description }) => ({ text: description ?? '', place: 'experience' as const })),
  ].filter(({ text }) => text !== '');
}
