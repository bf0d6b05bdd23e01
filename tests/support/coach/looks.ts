import type { FindingView, Look, ReportView } from '../../../lib/messages/view.ts';

/** Invented looks for the tests of this folder. */

export const MIRIAM = 'https://www.linkedin.com/in/miriam-hofstetter/';
export const TOBIAS = 'https://www.linkedin.com/in/tobias-wendland/';

export function fakeFinding(over: Partial<FindingView> = {}): FindingView {
  return {
    id: 'LI-08',
    name: 'Slogan',
    title: 'Der Slogan nennt nur den Titel',
    outcome: 'fail',
    minutes: 8,
    evidence: [{ quote: 'Leiterin Vertrieb bei Nordlicht', lang: 'de', source: 'Slogan' }],
    advice: 'Sagen, für wen die Arbeit ist.',
    reason: 'Der Slogan steht bei jedem Kommentar.',
    basis: { label: 'Übung', source: 'Verbreitete Übung, kein Beleg.' },
    good: 'Weniger Stillstand für Molkereien',
    bad: 'Visionärin',
    help: {
      questions: [
        { label: 'Für wen?', example: 'Molkereien' },
        { label: 'Was wird besser?', example: 'weniger Stillstand' },
      ],
      patterns: [
        { parts: ['{2}', ' für {1}', '. {title}'] },
        { label: 'Titel voranstellen', parts: ['{title}: ', '{2}', ' für {1}'] },
      ],
      limit: 220,
      window: [50, 180],
      fold: 60,
      slots: { title: 'Leiterin Vertrieb', company: 'Nordlicht', name: 'Miriam Hofstetter' },
      answers: ['Molkereien', ''],
    },
    ...over,
  };
}

export function fakeReport(over: Partial<ReportView> = {}): ReportView {
  return {
    level: 3,
    levelName: 'Solide',
    sentence: 'Solide. Zwei Schritte bis „stark“.',
    fixes: [fakeFinding(), fakeFinding({ id: 'LI-13', title: 'Die Info beginnt mit „Ich bin …“', help: null })],
    more: [],
    lifts: [],
    strengths: [{ id: 'LI-01', name: 'Foto' }],
    unread: [],
    changes: null,
    ...over,
  };
}

export function fakeLook(over: Partial<Look> = {}): Look {
  return {
    address: MIRIAM,
    readAt: '2026-11-24T08:12:00.000Z',
    refusal: null,
    page: null,
    beside: null,
    draft: null,
    tables: null,
    person: {
      key: 'linkedin:miriam-hofstetter',
      network: 'linkedin',
      name: 'Miriam Hofstetter',
      headline: null,
      own: true,
      unverified: false,
    },
    recruits: false,
    sections: [
      { id: 'about', label: 'Info', state: 'read', detail: null, hint: null },
      { id: 'skills', label: 'Kenntnisse', state: 'unseen', detail: null, hint: 'Bis zu den Kenntnissen scrollen' },
      { id: 'featured', label: 'Im Fokus', state: 'absent', detail: null, hint: null },
    ],
    report: fakeReport(),
    ...over,
  };
}

/** Somebody else's page: no report. */
export function fakeOther(): Look {
  return fakeLook({
    address: TOBIAS,
    person: {
      key: 'linkedin:tobias-wendland',
      network: 'linkedin',
      name: 'Tobias Wendland',
      headline: null,
      own: false,
      unverified: false,
    },
    report: null,
  });
}

/** A page that gave no reading. */
export function fakeRefusal(code: string): Look {
  const refusal = { code, title: 'Nichts gelesen.', text: 'Später wieder.', action: 'read-again' as const };
  return fakeLook({ refusal, person: null, report: null, sections: [] });
}
