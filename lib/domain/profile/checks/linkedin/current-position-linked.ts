import type { ProfileReading } from '../../reading.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { isSameCompany } from '../measures/company-name.ts';
import { currentPositions } from '../measures/current-positions.ts';
import { NOT_APPLICABLE, nothingAt, UNREADABLE } from '../measures/outcome.ts';
import { decodedSlug } from '../measures/slug.ts';

export const linkedinCurrentPositionLinked = defineCheck({
  id: 'LI-07',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 2, sales: 2, recruiter: 3, employee: 2 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; verglichen wird mit der Firmenseite aus den Einstellungen. Belegte Wirkung gibt es dafür nicht.',
      en: 'Convention; compared with the company page from the settings. No effect has been proven.',
    },
  },
  wording: {
    de: {
      name: 'Aktuelle Position und Firmenseite',
      fail: 'Keine aktuelle Position beim Unternehmen',
      partial: 'Die Firma ist in der Position nicht verlinkt',
      advice:
        'In der Berufserfahrung die heutige Position öffnen oder anlegen, ohne Enddatum. Beim Firmennamen die Seite des Unternehmens aus der Liste wählen, die beim Tippen erscheint.',
      reason:
        'Erst der Link bringt das Logo ins Profil und die Person auf die Firmenseite. Dort suchen Bewerbende und Kundschaft nach einem Gesicht.',
      lift: 'Nach einem Wechsel im Haus eine neue Position anlegen, statt die alte zu ändern: So bleibt der Weg sichtbar.',
      good: 'Muster AG, mit Logo · seit März 2022',
      bad: 'Fa. Muster, ohne Logo',
    },
    en: {
      name: 'Current position and company page',
      fail: 'No current position at the company',
      partial: 'The position does not link to the company',
      advice:
        'Open or add your current position under Experience, without an end date. For the company name, pick the company’s page from the list that appears as you type.',
      reason:
        'Only the link brings the logo to your profile and puts you on the company page. That is where applicants and customers look for a face.',
      lift: 'After a move within the company, add a new position instead of editing the old one: it keeps your path visible.',
      good: 'Muster AG, with logo · since March 2022',
      bad: 'Muster comp., no logo',
    },
  },
  /** A missing position is told to everybody; whether the link is the right one only where the page is known. */
  judge(reading, { company }) {
    const positions = currentPositions(reading);
    if (positions === null) return UNREADABLE;
    const [first] = positions;
    if (!first) return { outcome: 'fail', evidence: [nothingAt('experience')] };
    if (company.path === null) return NOT_APPLICABLE;
    const links = positions.map((entry) => ({ entry, link: linkOf(entry, reading, company) }));
    // Whoever holds two positions at once is judged by the one that fits best.
    const best = (['pass', 'partial', 'unknown'] as const).flatMap((it) => links.find(({ link }) => link === it) ?? []);
    const { entry, link } = best[0] ?? { entry: first, link: 'fail' as const };
    if (link === 'unknown') return UNREADABLE;
    return { outcome: link, evidence: [{ quote: entry.company ?? entry.title, place: 'experience' }] };
  },
  examples: {
    pass: { reading: position('Muster AG', '/company/muster-ag/'), context: { company: muster() } },
    partial: { reading: position('Fa. Muster', null), context: { company: muster() } },
    fail: { reading: position('Beispiel GmbH', '/company/beispiel-gmbh/'), context: { company: muster() } },
  },
});

type Entry = ProfileReading['experience'][number];

/**
 * Pages show a company by its name ('/company/muster-ag/') or by its number ('/company/1234/'). A name and a number
 * can't be compared; there the name in the entry decides, if it is known on both sides. A page of a branch in another
 * country ("Muster AG Schweiz") is the company, too.
 */
function linkOf(
  entry: Entry,
  reading: ProfileReading,
  { name, path: wanted }: CheckContext['company'],
): 'pass' | 'partial' | 'fail' | 'unknown' {
  const path = reading.extra.companyPaths?.[reading.experience.indexOf(entry)];
  if (path === undefined) return 'unknown';
  const comparable = name !== null && entry.company !== null;
  const named = comparable && isSameCompany(entry.company, name);
  if (path === null) return comparable && !named ? 'fail' : 'partial';
  const [slug, wantedSlug] = [path, wanted ?? ''].map((it) => decodedSlug(it).toLowerCase());
  if (named || slug === wantedSlug) return 'pass';
  return comparable || isNumber(slug) === isNumber(wantedSlug) ? 'fail' : 'unknown';
}

const isNumber = (slug = '') => /^\d+$/.test(slug);

function position(company: string, path: string | null): Partial<ProfileReading> {
  const fields = { title: 'Leiterin Instandhaltung', employmentType: null, location: null, description: null };
  return {
    states: { experience: 'read' },
    experience: [{ ...fields, company, start: '2022-03', end: 'present' }],
    extra: { companyPaths: [path] },
  };
}

function muster(): CheckContext['company'] {
  return { name: 'Muster AG', path: '/company/muster-ag/', links: [], blocklist: [] };
}
