import type { Experience, ProfileReading } from '../../reading.ts';
import { defineCheck, type Evidence, type Judgement } from '../check.ts';
import { companiesIn, isSlip, spellingIn } from '../measures/company-in-headline.ts';
import { isSameCompany } from '../measures/company-name.ts';
import { currentPositions, sawAllOpen } from '../measures/current-positions.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

export const linkedinHeadlineAndPosition = defineCheck({
  id: 'LI-27',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 2 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; verglichen wird der Firmenname. Ohne Rechtsform ist er derselbe, „ex“ und „früher“ zählen nicht.',
      en: 'Convention; compares the company’s name. It may go without its legal form; “ex” and “formerly” do not count.',
    },
  },
  wording: {
    de: {
      name: 'Slogan passt zur Position',
      fail: 'Profilkopf und Position widersprechen sich',
      partial: 'Die Firma ist auf zwei Arten geschrieben',
      advice:
        'Den Firmennamen im Slogan so schreiben wie in der aktuellen Position. Gilt eine der beiden Angaben nicht mehr, dort das Enddatum eintragen oder den Namen streichen.',
      reason:
        'Zwei verschiedene Namen werfen die Frage auf, welcher stimmt und ob das Profil noch gepflegt wird. Bei Führung und Recruiting fällt das auf den Betrieb zurück.',
      good: 'Slogan: Leiterin Service bei Muster Anlagenbau · Position: Muster Anlagenbau AG',
      bad: 'Slogan: Leiterin Service bei Beispiel GmbH · Position: Muster Anlagenbau AG',
    },
    en: {
      name: 'Headline matches position',
      fail: 'Profile head and position contradict each other',
      partial: 'The company is spelled in two ways',
      advice:
        'Spell the company in your headline as in your current position. If one of the two is out of date, set the end date there or delete the name.',
      reason:
        'Two different names raise the question which one is right and whether anybody still keeps the profile. For executives and recruiters, that reflects on the company.',
      good: 'Headline: Head of Service at Muster Anlagenbau · Position: Muster Anlagenbau AG',
      bad: 'Headline: Head of Service at Beispiel GmbH · Position: Muster Anlagenbau AG',
    },
  },
  /** Without a current position there is nothing to agree with (LI-07). A headline without a company contradicts nothing. */
  judge(reading) {
    const positions = currentPositions(reading);
    const { headline } = reading;
    if (positions === null || headline === null) return UNREADABLE;
    if (positions.length === 0) return NOT_APPLICABLE;
    const current = positions.flatMap(({ company }) => (company === null ? [] : [company]));
    if (current.length === 0) return UNREADABLE;
    return compareHeadline(headline, current, reading) ?? compareHead(current, reading);
  },
  examples: {
    pass: {
      reading: {
        headline: 'Leiterin Service bei Muster Anlagenbau | weniger Stillstand',
        states: { experience: 'read' },
        experience: [position('Muster Anlagenbau AG')],
      },
    },
    partial: {
      reading: {
        headline: 'Leiterin Service bei Muster-Anlagenbau',
        states: { experience: 'read' },
        experience: [position('Muster Anlagenbau AG')],
      },
    },
    fail: {
      reading: {
        headline: 'Leiterin Service bei Beispiel GmbH',
        states: { experience: 'read' },
        experience: [position('Muster Anlagenbau AG')],
      },
    },
  },
});

/** Null where the headline names no company that could be made out for sure. */
function compareHeadline(headline: string, current: readonly string[], reading: ProfileReading): Judgement | null {
  const spellings = current.map((company) => ({ company, spelling: spellingIn(headline, company) }));
  const same = spellings.find(({ spelling }) => spelling === 'same');
  if (same) return { outcome: 'pass', evidence: both(headline, same.company) };
  const variant = spellings.find(({ spelling }) => spelling === 'variant');
  if (variant) return { outcome: 'partial', evidence: both(headline, variant.company) };
  const named = companiesIn(headline);
  const short = named.find(({ name }) => current.some((company) => isSameCompany(name, company)));
  if (short) return { outcome: 'pass', evidence: [{ quote: short.name, place: 'headline' }] };
  const past = pastCompanies(reading);
  const other = named.find(({ name, certain }) => certain || past.some((company) => isSameCompany(name, company)));
  if (!other) return null;
  const meant = current.find((company) => isSlip(other.name, company));
  if (meant) return { outcome: 'partial', evidence: both(other.name, meant) };
  if (!sawAllOpen(reading)) return UNREADABLE;
  return { outcome: 'fail', evidence: both(other.name, current[0] ?? null) };
}

/** The company beside the headline; it is chosen by hand and may stay behind when the job changes. */
function compareHead(current: readonly string[], reading: ProfileReading): Judgement {
  const shown = reading.currentCompany;
  if (shown === null) return NOT_APPLICABLE;
  if (current.some((company) => isSameCompany(company, shown))) {
    return { outcome: 'pass', evidence: [{ quote: shown, place: 'head' }] };
  }
  const left = pastCompanies(reading).some((company) => isSameCompany(company, shown));
  if (!left) return NOT_APPLICABLE;
  if (!sawAllOpen(reading)) return UNREADABLE;
  return {
    outcome: 'fail',
    evidence: [
      { quote: shown, place: 'head' },
      { quote: current[0] ?? null, place: 'experience' },
    ],
  };
}

function pastCompanies({ experience }: ProfileReading): string[] {
  return experience.flatMap(({ company, end }) => (company !== null && end !== 'present' ? [company] : []));
}

function both(headline: string, company: string | null): Evidence[] {
  return [
    { quote: headline, place: 'headline' },
    { quote: company, place: 'experience' },
  ];
}

function position(company: string): Experience {
  return {
    title: 'Leiterin Service',
    company,
    employmentType: null,
    start: '2022',
    end: 'present',
    location: null,
    description: null,
  };
}
