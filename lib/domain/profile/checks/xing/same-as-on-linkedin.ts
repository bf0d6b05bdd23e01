import { blankProfile, type Experience } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { companyWords, foldedWords, isSameCompany } from '../measures/company-name.ts';
import { currentPositions } from '../measures/current-positions.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

export const xingSameAsOnLinkedin = defineCheck({
  id: 'XI-19',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; verglichen werden die beiden zuletzt gelesenen eigenen Profile, nur in diesem Browser.',
      en: 'Convention; compares your own two profiles as last read, in this browser only.',
    },
  },
  wording: {
    de: {
      name: 'Gleicher Stand wie auf LinkedIn',
      fail: 'Firma oder Startjahr anders als auf LinkedIn',
      partial: 'Die Funktion heißt auf LinkedIn anders',
      advice: 'Firma, Funktion und Startjahr der heutigen Stelle in beiden Netzwerken gleich angeben.',
      reason: 'Viele sehen in beiden Netzwerken nach. Zwei verschiedene Angaben werfen die Frage auf, welche stimmt.',
      good: 'Beide: seit 2022 Vertriebsingenieur, Egger Pumpen AG',
      bad: 'XING: Beispiel GmbH. LinkedIn: Egger Pumpen AG',
    },
    en: {
      name: 'Same as on LinkedIn',
      fail: 'Company or start year differ from LinkedIn',
      partial: 'The role has another name on LinkedIn',
      advice: 'State company, role, and start year of your current job the same way in both networks.',
      reason: 'Many people look you up in both networks. Two different versions raise the question which one is true.',
      good: 'Both: since 2022 sales engineer, Egger Pumpen AG',
      bad: 'XING: Beispiel GmbH. LinkedIn: Egger Pumpen AG',
    },
  },
  judge(reading, { otherNetwork }) {
    const there = otherNetwork && currentPositions(otherNetwork);
    if (!there || there.length === 0) return NOT_APPLICABLE;
    const here = currentPositions(reading);
    const [first] = here ?? [];
    if (!here || !first) return UNREADABLE;
    // Whoever holds two positions at once is compared by the pair that fits best.
    const pairs = here.flatMap((one) => there.map((other) => ({ one, outcome: compare(one, other) })));
    const best = pairs.find(({ outcome }) => outcome === 'pass') ?? pairs.find(({ outcome }) => outcome === 'partial');
    if (!best) return { outcome: 'fail', evidence: [{ quote: first.company ?? first.title, place: 'experience' }] };
    return { outcome: best.outcome, evidence: [{ quote: best.one.title, place: 'experience' }] };
  },
  examples: {
    pass: {
      reading: {
        states: { experience: 'read' },
        experience: [position('Vertriebsingenieur', 'Egger Pumpen AG', '2022-03')],
      },
      context: { otherNetwork: onLinkedin(position('Vertriebsingenieur', 'Egger Pumpen', '2022')) },
    },
    partial: {
      reading: { states: { experience: 'read' }, experience: [position('Sales Engineer', 'Egger Pumpen AG', '2022')] },
      context: { otherNetwork: onLinkedin(position('Vertriebsingenieur', 'Egger Pumpen AG', '2022')) },
    },
    fail: {
      reading: {
        states: { experience: 'read' },
        experience: [position('Vertriebsingenieur', 'Beispiel GmbH', '2019')],
      },
      context: { otherNetwork: onLinkedin(position('Vertriebsingenieur', 'Egger Pumpen AG', '2022')) },
    },
  },
});

/** What the page does not tell on either side is no difference. */
function compare(here: Experience, there: Experience): 'pass' | 'partial' | 'fail' {
  const known = companyWords(here.company).size > 0 && companyWords(there.company).size > 0;
  if (known && !isSameCompany(here.company, there.company)) return 'fail';
  const [year, otherYear] = [here.start?.slice(0, 4), there.start?.slice(0, 4)];
  if (year && otherYear && year !== otherYear) return 'fail';
  return foldedWords(here.title).join(' ') === foldedWords(there.title).join(' ') ? 'pass' : 'partial';
}

function position(title: string, company: string, start: string): Experience {
  return { title, company, employmentType: null, start, end: 'present', location: null, description: null };
}

function onLinkedin(current: Experience) {
  return blankProfile('linkedin', { states: { experience: 'read' }, experience: [current] });
}
