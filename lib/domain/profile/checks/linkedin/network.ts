import { defineCheck, type Role } from '../check.ts';
import { outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

interface Steps {
  pass: number;
  partial: number;
}
const OUTWARD: Steps = { pass: 200, partial: 50 };
const STEPS: Record<Role, Steps> = {
  executive: OUTWARD,
  sales: OUTWARD,
  recruiter: OUTWARD,
  employee: { pass: 50, partial: 20 },
};

/** Never a goal beyond the first step: what counts is whom one knows. */
export const linkedinNetwork = defineCheck({
  id: 'LI-33',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 1 },
  minutes: 30,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; 50 Kontakte nennen ältere Listen zur Vollständigkeit, 200 sind unser Maß. Fünf Notizen im Monat: LinkedIn-Hilfe zu Einladungen.',
      en: 'Convention; older lists of what a complete profile holds name 50, 200 is our own measure. Five notes a month: LinkedIn Help on invitations.',
    },
  },
  wording: {
    de: {
      name: 'Kontakte',
      fail: 'Erst {count} von {goal} Kontakten',
      partial: 'Das Netzwerk ist noch klein: {count} Kontakte',
      advice:
        'Zuerst Menschen einladen, die man wirklich kennt: aus dem eigenen Haus, aus der Kundschaft, von Lieferbetrieben, aus Ausbildung und Studium. Eine persönliche Notiz geht ohne Premium nur fünfmal im Monat; sie gehört dorthin, wo sich jemand vielleicht nicht gleich erinnert.',
      reason:
        'Beiträge erreichen zuerst die eigenen Kontakte. Sind es wenige, wird auch ein guter Beitrag kaum gelesen. Auf hohe Zahlen kommt es nicht an.',
      lift: 'Einmal im Jahr die Liste durchgehen: Wen würde man heute anrufen, und wer fehlt?',
      good: '320 Kontakte, die meisten persönlich bekannt',
      bad: '18 Kontakte',
    },
    en: {
      name: 'Connections',
      fail: 'Only {count} of {goal} connections so far',
      partial: 'The network is still small: {count} connections',
      advice:
        'First invite people you really know: from your own company, customers, suppliers, fellow students and trainees. Without Premium, only five invitations a month can carry a personal note; keep them for people who may not remember you at once.',
      reason:
        'Posts reach your own connections first. With few of them, even a good post is hardly read. High numbers are not the point.',
      lift: 'Go through the list once a year: whom would you call today, and who is missing?',
      good: '320 connections, most of them known in person',
      bad: '18 connections',
    },
  },
  judge({ connections }, { role }) {
    if (connections === null) return UNREADABLE;
    const outcome = outcomeByCount(connections, STEPS[role]);
    const evidence = [{ quote: String(connections), place: 'head' as const }];
    return { outcome, evidence, values: { count: connections, goal: STEPS[role].pass } };
  },
  examples: {
    pass: { reading: { connections: 320 } },
    partial: { reading: { connections: 120 } },
    fail: { reading: { connections: 18 } },
  },
});
