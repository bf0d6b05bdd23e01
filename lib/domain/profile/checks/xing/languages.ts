import { isKnown, stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingLanguages = defineCheck({
  id: 'XI-13',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 2 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei Sprachen sind unsere Schwelle.',
      en: 'Convention; two languages are our threshold.',
    },
  },
  wording: {
    de: {
      name: 'Sprachen',
      fail: 'Sprachen mit Niveau fehlen',
      partial: 'Nur eine Sprache mit Niveau',
      advice: 'Die Erstsprache und mindestens eine weitere eintragen, jeweils mit ehrlichem Niveau.',
      reason:
        'Bei Stellen und Aufträgen über Grenzen hinweg wird zuerst gefragt, in welcher Sprache man sich versteht.',
      good: 'Deutsch Erstsprache, Englisch C1, Italienisch B1',
      bad: 'Englisch, ohne Niveau',
    },
    en: {
      name: 'Languages',
      fail: 'No language with a level',
      partial: 'Only one language with a level',
      advice: 'List your first language and at least one more, each with an honest level.',
      reason: 'For jobs and orders across borders, the first question is which language you share.',
      good: 'German native, English C1, Italian B1',
      bad: 'English, without a level',
    },
  },
  judge(reading) {
    if (!isKnown(reading, 'languages')) return UNREADABLE;
    const withLevel = reading.languages.filter(({ level }) => level !== null).length;
    const evidence = reading.languages.slice(0, 3).map(({ name }) => ({ quote: name, place: 'languages' as const }));
    if (withLevel >= 2) return { outcome: 'pass', evidence };
    if (stateOf(reading, 'languages') === 'partial') return UNREADABLE;
    if (withLevel === 1 || evidence.length >= 2) return { outcome: 'partial', evidence };
    return { outcome: 'fail', evidence: evidence.length > 0 ? evidence : [nothingAt('languages')] };
  },
  examples: {
    pass: {
      reading: {
        states: { languages: 'read' },
        languages: [
          { name: 'Deutsch', level: 'Muttersprache' },
          { name: 'Italienisch', level: 'B1' },
        ],
      },
    },
    partial: { reading: { states: { languages: 'read' }, languages: [{ name: 'Deutsch', level: 'Muttersprache' }] } },
    fail: { reading: { states: { languages: 'read' }, languages: [{ name: 'Englisch', level: null }] } },
  },
});
