import { isKnown } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { isGeneralSkill } from '../measures/general-skill.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

export const xingSpecificSkills = defineCheck({
  id: 'XI-08',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 1, employee: 2 },
  minutes: 6,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Wortliste und Grenze (höchstens 30 % allgemeine Begriffe) sind unsere eigenen.',
      en: 'Convention. The word list and the limit (at most 30% general terms) are our own.',
    },
  },
  wording: {
    de: {
      name: 'Fachbegriffe bei den Fähigkeiten',
      fail: 'Die meisten Fähigkeiten sind allgemein',
      partial: 'Viele Fähigkeiten sind allgemein',
      advice:
        'Allgemeines gegen Können tauschen, bei dem man zusehen kann: statt „Kommunikation“ etwa „Reklamationsgespräche“, statt „Flexibilität“ etwa „Schichtplanung“.',
      reason:
        '„Teamfähigkeit“ steht in sehr vielen Profilen und unterscheidet niemanden. Ein Fachbegriff führt die Richtigen her.',
      good: 'Vertragsverhandlung mit dem Einkauf',
      bad: 'Teamfähig, flexibel, belastbar',
    },
    en: {
      name: 'Specific skills',
      fail: 'Most skills are general ones',
      partial: 'Many skills are general ones',
      advice:
        'Swap general words for things one can watch you do: “complaint calls” instead of “communication,” “shift planning” instead of “flexibility.”',
      reason: '“Teamwork” is in a great many profiles and sets nobody apart. A technical term brings the right people.',
      good: 'Contract negotiation with procurement',
      bad: 'Team player, flexible, resilient',
    },
  },
  judge(reading, context) {
    if (!isKnown(reading, 'skills')) return UNREADABLE;
    if (reading.skills.length === 0) return NOT_APPLICABLE;
    const general = reading.skills.filter((skill) => isGeneralSkill(skill, context));
    const share = general.length / reading.skills.length;
    return {
      outcome: share <= 0.3 ? 'pass' : share <= 0.5 ? 'partial' : 'fail',
      evidence: general.slice(0, 4).map((quote) => ({ quote, place: 'skills' })),
      values: { count: general.length },
    };
  },
  examples: {
    pass: {
      reading: {
        states: { skills: 'read' },
        skills: ['Vertragsverhandlung mit dem Einkauf', 'SPS', 'EHEDG', 'Motivation'],
      },
    },
    partial: { reading: { states: { skills: 'read' }, skills: ['Hydraulik', 'SPS', 'Kommunikation', 'MS Office'] } },
    fail: { reading: { states: { skills: 'read' }, skills: ['Teamfähig', 'Flexibel', 'Belastbar'] } },
  },
});
