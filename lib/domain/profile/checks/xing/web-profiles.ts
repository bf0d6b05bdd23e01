import { type CheckContext, defineCheck } from '../check.ts';
import { webAddress } from '../measures/links.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

/** Places of a person, not of a company. */
const PERSONAL =
  /(?:^|[/.])(?:linkedin|xing|facebook|instagram|twitter|x|youtube|tiktok|threads|pinterest|github)\.com(?:[/?#]|$)/i;

export const xingWebProfiles = defineCheck({
  id: 'XI-16',
  network: 'xing',
  dimension: 'dialogue',
  weights: { executive: 2, sales: 2, recruiter: 3, employee: 0 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; seit Oktober 2023 nennt sich XING Jobnetzwerk, Gespräche laufen eher anderswo (lvq.de, SRF 2023).',
      en: 'Convention; since October 2023 XING has called itself a jobs network, conversations tend to happen elsewhere (lvq.de, SRF 2023).',
    },
  },
  wording: {
    de: {
      name: 'Links zu LinkedIn und Firma',
      fail: 'Weder LinkedIn noch die Firma ist verlinkt',
      partial: 'LinkedIn oder die Firmenseite fehlt noch',
      advice:
        'Bei den Kontaktdaten zwei Adressen hinterlegen: das LinkedIn-Profil und die Firmenseite, die zur Rolle passt.',
      reason: 'Auf XING wird man gefunden, gesprochen wird oft anderswo. Zwei Links ersparen das Suchen.',
      lift: 'Statt der Startseite die Seite verlinken, nach der gefragt wird: offene Stellen, Referenzen, Ansprechpersonen.',
      good: 'linkedin.com/in/jonas-egger · egger-pumpen.example/stellen',
      bad: 'Kein Link',
    },
    en: {
      name: 'Links to LinkedIn and company',
      fail: 'Neither LinkedIn nor the company is linked',
      partial: 'LinkedIn or the company page is missing',
      advice:
        'Add two addresses to your contact details: your LinkedIn profile and the company page that fits your role.',
      reason: 'On XING you are found; the conversation often happens elsewhere. Two links save people the search.',
      lift: 'Instead of the home page, link the page people ask for: open jobs, references, contacts.',
      good: 'linkedin.com/in/jonas-egger · egger-pumpen.example/jobs',
      bad: 'No link',
    },
  },
  judge(reading, context) {
    const links = reading.extra.webProfiles ?? reading.extra.websites;
    if (!links) return UNREADABLE;
    const linkedin = links.find((link) => /(?:^|[/.])linkedin\.com\//i.test(link));
    const company = links.find((link) => isCompanyPage(link, context));
    const found = [linkedin, company].filter((link) => link !== undefined);
    return {
      outcome: found.length === 2 ? 'pass' : found.length === 1 ? 'partial' : 'fail',
      evidence: found.length > 0 ? found.map((quote) => ({ quote, place: 'contact' })) : [nothingAt('contact')],
    };
  },
  examples: {
    pass: { reading: { extra: { webProfiles: ['linkedin.com/in/jonas-egger', 'egger-pumpen.example/stellen'] } } },
    partial: { reading: { extra: { webProfiles: ['https://www.linkedin.com/in/jonas-egger'] } } },
    fail: { reading: { extra: { webProfiles: [] } } },
  },
});

/** A link that stands in the company's list; without a list, any address that is not a personal page. */
function isCompanyPage(link: string, { company }: CheckContext): boolean {
  if (company.links.length === 0) return link.includes('.') && !PERSONAL.test(link);
  return company.links.some((known) => webAddress(known).host === webAddress(link).host);
}
