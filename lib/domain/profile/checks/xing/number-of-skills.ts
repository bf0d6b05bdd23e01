import { defineCheck } from '../check.ts';
import { judgeSkillCount } from '../measures/skill-count.ts';

export const xingNumberOfSkills = defineCheck({
  id: 'XI-07',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 2 },
  minutes: 8,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Nachfolger des früheren Suchfelds „Ich biete“; die Schwellen fünf und zehn sind unsere eigenen.',
      en: 'Convention. Successor of the former search field “I offer”; the thresholds of five and ten are our own.',
    },
  },
  wording: {
    de: {
      name: 'Fähigkeiten',
      fail: 'Weniger als fünf Fähigkeiten eingetragen',
      partial: 'Erst {count} Fähigkeiten eingetragen',
      advice:
        'Auf zehn ergänzen: Verfahren, Normen, Maschinen, Programme. Je Eintrag ein Fachbegriff, den andere in die Suche tippen würden.',
      reason: 'Auf XING wird nach Fachbegriffen gesucht. Was nirgends im Profil steht, führt auch niemanden hierher.',
      good: 'SPS-Programmierung, EHEDG, SAP SD, Reklamationen, Inbetriebnahme …',
      bad: 'Vertrieb',
    },
    en: {
      name: 'Skills',
      fail: 'Fewer than five skills listed',
      partial: 'Only {count} skills listed so far',
      advice:
        'Bring them to ten: methods, standards, machines, software. One technical term per entry, as others would type it into the search.',
      reason: 'People search XING by technical terms. A term that is nowhere in the profile leads nobody here.',
      good: 'PLC programming, EHEDG, SAP SD, complaint handling, commissioning …',
      bad: 'Sales',
    },
  },
  judge: judgeSkillCount,
  examples: {
    pass: { reading: { states: { skills: 'read' }, skills: 'ABCDEFGHIJ'.split('').map((letter) => `Norm ${letter}`) } },
    partial: {
      reading: { states: { skills: 'read' }, skills: ['EHEDG', 'SPS', 'SAP SD', 'Reklamationen', 'Hydraulik'] },
    },
    fail: { reading: { states: { skills: 'read' }, skills: ['Vertrieb'] } },
  },
});
