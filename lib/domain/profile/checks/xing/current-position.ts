import { defineCheck } from '../check.ts';
import { currentPositions } from '../measures/current-positions.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingCurrentPosition = defineCheck({
  id: 'XI-09',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 2, sales: 2, recruiter: 3, employee: 2 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; belegte Wirkung gibt es dafür nicht.',
      en: 'Convention; no effect has been proven.',
    },
  },
  wording: {
    de: {
      name: 'Aktuelle Station',
      fail: 'Die aktuelle Station fehlt',
      partial: 'Der aktuellen Station fehlt eine Angabe',
      advice:
        'Unter „Berufliche Stationen“ die heutige Stelle vollständig anlegen: Funktion, Unternehmen, Monat des Beginns.',
      reason: 'Ohne heutige Stelle bleibt offen, für wen jemand spricht. Alles andere im Profil baut darauf auf.',
      good: 'Seit 03/2022 Vertriebsingenieur, Egger Pumpen AG',
      bad: 'Letzter Eintrag: bis 2019',
    },
    en: {
      name: 'Current position',
      fail: 'The current position is missing',
      partial: 'The current position lacks one detail',
      advice: 'Complete your current job in the career section: role, company, month you started.',
      reason: 'Without a current job, nobody knows for whom you speak. Everything else in the profile builds on it.',
      good: 'Since 03/2022 sales engineer, Egger Pumpen AG',
      bad: 'Last entry: until 2019',
    },
  },
  judge(reading) {
    const positions = currentPositions(reading);
    if (positions === null) return UNREADABLE;
    const filled = positions.map(({ title, company, start }) => [title, company, start].filter(Boolean).length);
    const best = positions[filled.indexOf(Math.max(...filled))];
    if (!best) return { outcome: 'fail', evidence: [nothingAt('experience')] };
    const outcome = Math.max(...filled) === 3 ? 'pass' : Math.max(...filled) === 2 ? 'partial' : 'fail';
    return { outcome, evidence: [{ quote: best.title || best.company, place: 'experience' }] };
  },
  examples: {
    pass: {
      reading: { states: { experience: 'read' }, experience: [position('Egger Pumpen AG', '2022-03', 'present')] },
    },
    partial: { reading: { states: { experience: 'read' }, experience: [position(null, '2022-03', 'present')] } },
    fail: { reading: { states: { experience: 'read' }, experience: [position('Beispiel GmbH', '2016', '2019')] } },
  },
});

function position(company: string | null, start: string, end: string) {
  return { title: 'Vertriebsingenieur', company, employmentType: null, start, end, location: null, description: null };
}
