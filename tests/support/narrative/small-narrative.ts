import * as z from 'zod/mini';
import { Narrative } from '../../../lib/domain/narrative/narrative.ts';

/** A narrative with one of everything, for tests that change one part of it. */
export const smallNarrative = (changes: Partial<z.input<typeof Narrative>> = {}): Narrative =>
  z.parse(Narrative, {
    form: 1,
    id: 'nordlicht',
    version: 3,
    date: '2026-10-02',
    company: { name: 'Nordlicht Kälte', about: { de: 'Wir bauen Kälteanlagen um.', en: 'We convert cooling plants.' } },
    purpose: { de: 'Betriebe kühlen weiter.', en: 'Plants keep cooling.' },
    goals: [
      {
        id: 'requests',
        area: 'sales',
        aim: { de: 'Mehr Anfragen aus Molkereien.', en: 'More requests from dairies.' },
        measure: { de: 'Anfragen im CRM', en: 'Requests in the CRM' },
        target: 40,
        period: { from: '2026-01-01', until: '2026-12-31' },
        current: { value: 12, on: '2026-09-30' },
      },
    ],
    audiences: [
      {
        id: 'dairies',
        name: { de: 'Betriebsleiter in Molkereien', en: 'Plant managers in dairies' },
        questions: [
          {
            text: { de: 'Müssen wir dafür stillstehen?', en: 'Do we have to stop for that?' },
            theme: 'conversion',
          },
        ],
        worries: [{ de: 'Die Abfüllung steht.', en: 'Filling stops.' }],
        words: { de: ['Abfüllung'], en: ['filling line'] },
      },
    ],
    themes: [
      {
        id: 'conversion',
        title: { de: 'Umbau bei laufendem Betrieb', en: 'Conversion in operation' },
        claim: {
          de: 'Wir bauen um, während abgefüllt wird.',
          en: 'We convert while the line keeps filling.',
        },
        goals: ['requests'],
        why: [{ audience: 'dairies', text: { de: 'Molkereien füllen weiter ab.', en: 'Dairies keep filling.' } }],
        facts: [
          {
            id: 'line-4',
            text: { de: 'Linie 4 war in elf Tagen umgebaut.', en: 'Line 4 was converted in eleven days.' },
            source: { de: 'Projektbericht Linie 4, Seite 6', en: 'Project report line 4, page 6' },
            owner: 'Miriam Hofstetter',
            publicFrom: '2026-03-01',
            publicUntil: '2027-02-28',
          },
        ],
        stories: [
          {
            id: 'third-day',
            title: { de: 'Der dritte Tag', en: 'The third day' },
            text: { de: 'Am dritten Tag stand die Linie doch.', en: 'On day three the line stopped after all.' },
            tellers: ['sales', 'employee'],
            release: { state: 'released', from: 'Miriam Hofstetter', until: '2026-12-31' },
          },
        ],
        use: { de: ['umbauen'], en: ['convert'] },
        avoid: { de: [{ word: 'Retrofit-Solution', instead: 'Umbau' }], en: [] },
        keywords: {
          de: ['Kälteanlage', 'Umbau', 'Stillstand', 'Molkerei'],
          en: ['cooling plant', 'conversion', 'downtime', 'dairy'],
        },
        roles: {
          sales: { de: 'Welche Rechnung der Betrieb braucht', en: 'Which sum the plant needs' },
        },
      },
    ],
    voice: { address: 'sie', traits: [{ de: 'Sachlich.', en: 'Plain.' }] },
    sensitive: [
      {
        id: 'accidents',
        topic: { de: 'Unfälle', en: 'Accidents' },
        words: { de: ['Unfall'], en: ['accident'] },
        question: { de: 'Weiß die Familie davon?', en: 'Does the family know?' },
      },
    ],
    pauses: [
      {
        id: 'move',
        topic: { de: 'der Umzug nach Kassel', en: 'the move to Kassel' },
        words: { de: ['Kassel'], en: ['Kassel'] },
        themes: ['conversion'],
        from: '2026-11-01',
        until: '2026-11-30',
      },
    ],
    ...changes,
  });
