import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck, type Evidence } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { addressesIn, leadsTo, type WebAddress, webAddress } from '../measures/links.ts';
import { NOT_APPLICABLE, nothingAt, UNREADABLE } from '../measures/outcome.ts';

/** Where these lead cannot be told. */
const SHORT_LINK = /^(?:lnkd\.in|bit\.ly|t\.ly|t\.co|goo\.gl|ow\.ly|tinyurl\.com|rebrand\.ly|linktr\.ee)$/;

export const linkedinLinkToOffer = defineCheck({
  id: 'LI-29',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 2, recruiter: 3, employee: 0 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Als passend gelten die Seiten, die in den Einstellungen stehen; ohne Eintrag ruht die Prüfung.',
      en: 'Convention. The pages set under Settings count as fitting; without any, the check rests.',
    },
  },
  elsewhere: 'contact',
  wording: {
    de: {
      name: 'Link zum Angebot des Betriebs',
      fail: 'Kein Link führt zum Angebot des Betriebs',
      partial: 'Der Link führt nicht zur passenden Seite',
      advice:
        'In der Kontaktinfo oder unter „Im Fokus“ die Seite verlinken, die zur Rolle passt: im Vertrieb ein gelöster Fall, im Recruiting die offenen Stellen, in der Leitung das Unternehmen selbst. Welche Seiten gemeint sind, steht in den Einstellungen.',
      reason:
        'Wer nach dem Lesen mehr wissen will, braucht einen nächsten Schritt. Auf einer Startseite fängt das Suchen von vorn an.',
      lift: 'An die Adresse eine Kampagnenkennung hängen (?utm_source=linkedin): So lassen sich Besuche zählen, ohne jemanden zu verfolgen.',
      good: 'muster.example/stellen?utm_source=linkedin&utm_medium=profil',
      bad: 'muster.example',
    },
    en: {
      name: 'Link to what your company offers',
      fail: 'No link leads to what your company offers',
      partial: 'The link misses the page that fits your role',
      advice:
        'In Contact info or under Featured, link the page that fits your role: a solved case in sales, open jobs in recruiting, the company itself in management. Which pages those are is set under Settings.',
      reason: 'Readers who want to know more need a next step. On a home page, the search starts over.',
      lift: 'Add a campaign tag to the address (?utm_source=linkedin), so that visits can be counted without tracking anyone.',
      good: 'muster.example/jobs?utm_source=linkedin&utm_medium=profile',
      bad: 'muster.example',
    },
  },
  /** Early answers are good ones only: the link that is missing may stand in the part that was not seen. */
  judge(reading, { company }) {
    if (company.links.length === 0) return NOT_APPLICABLE;
    const pages = company.links.map(webAddress);
    const links = linksOf(reading);
    const fitting = links.filter(({ quote }) => pages.some((page) => leadsTo(addressOf(quote), page)));
    if (fitting.length > 0) return { outcome: 'pass', evidence: fitting.slice(0, 1) };
    if (!profileSeen(reading) || links.some(isVeiled)) return UNREADABLE;
    const close = links.filter(({ quote }) => pages.some((page) => leadsTo(addressOf(quote), homeOf(page))));
    if (close.length > 0) return { outcome: 'partial', evidence: close.slice(0, 1) };
    if (!contactSeen(reading)) return UNREADABLE;
    return { outcome: 'fail', evidence: [nothingAt('contact'), nothingAt('featured')] };
  },
  examples: {
    pass: {
      reading: { extra: { websites: ['https://muster.example/stellen?utm_source=linkedin'] } },
      context: { role: 'recruiter', company: withLinks('muster.example/stellen') },
    },
    partial: {
      reading: { extra: { websites: ['https://www.muster.example/'] } },
      context: { role: 'recruiter', company: withLinks('muster.example/stellen') },
    },
    fail: {
      reading: { extra: { contactKinds: ['email'] } },
      context: { role: 'recruiter', company: withLinks('muster.example/stellen') },
    },
  },
});

function withLinks(...links: string[]) {
  return { name: null, path: null, blocklist: [], links };
}

type Link = Evidence & { quote: string };

function linksOf(reading: ProfileReading): Link[] {
  const descriptions = reading.experience.flatMap(({ description }) => addressesIn(description ?? ''));
  return [
    ...(reading.extra.websites ?? []).map((quote): Link => ({ quote, place: 'contact' })),
    ...(reading.extra.featuredLinks ?? []).map((quote): Link => ({ quote, place: 'featured' })),
    ...addressesIn(reading.about ?? '').map((quote): Link => ({ quote, place: 'about' })),
    ...descriptions.map((quote): Link => ({ quote, place: 'experience' })),
  ];
}

function profileSeen(reading: ProfileReading): boolean {
  const featured = stateOf(reading, 'featured');
  return (featured === 'read' || featured === 'absent') && aboutText(reading)?.whole === true;
}

/** The head shows one link, the contact sheet all of them; only an open sheet shows mail and phone. */
function contactSeen({ extra: { contactKinds, contactSheetRead, websites } }: ProfileReading): boolean {
  if (contactSheetRead) return true;
  if (!contactKinds) return Boolean(websites);
  return contactKinds.length === 0 || contactKinds.some((kind) => kind === 'email' || kind === 'phone');
}

/** What counts as the company's own: its host, or its page inside the network. */
function homeOf({ host, path }: WebAddress): WebAddress {
  return { host, path: host === 'linkedin.com' ? path.split('/').slice(0, 3).join('/') : '' };
}

/** A featured item may be given by its title alone. */
function isVeiled({ quote, place }: Link): boolean {
  const { host, path } = addressOf(quote);
  if (host === 'linkedin.com') return /^\/(?:redir|safety)\/|\/overlay(?:\/|$)/.test(path);
  return SHORT_LINK.test(host) || (place === 'featured' && !host.includes('.'));
}

/** Links inside the network are given without their host. */
function addressOf(link: string): WebAddress {
  return webAddress(link.replace(/^\//, 'linkedin.com/'));
}
