import { stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

export const xingTopSkills = defineCheck({
  id: 'XI-06',
  network: 'xing',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 3 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Das Feld steht auf der Profilseite; wie stark XING es gewichtet, ist nicht veröffentlicht.',
      en: 'Convention. The field is on the profile page; how XING weighs it is not published.',
    },
  },
  wording: {
    de: {
      name: 'Top-Fähigkeiten',
      fail: 'Keine Top-Fähigkeiten gewählt',
      partial: 'Top-Fähigkeiten: erst {count} von 3 gewählt',
      advice: 'Drei Fähigkeiten als Top-Fähigkeiten auszeichnen: die drei, wegen derer jemand anrufen soll.',
      reason: 'Sie stehen vor allen anderen. Wer ein Profil nur überfliegt, nimmt diese drei mit.',
      lift: 'Einmal im Jahr prüfen, ob die drei noch für die Arbeit stehen, um die es gehen soll.',
      good: 'Pumpenauslegung · Hygienic Design · Angebotskalkulation',
      bad: 'Keine ausgewählt, 24 Fähigkeiten ohne Rang',
    },
    en: {
      name: 'Top skills',
      fail: 'No top skills chosen',
      partial: 'Top skills: {count} of 3 chosen so far',
      advice: 'Mark three skills as top skills: the ones you want people to call about.',
      reason: 'They come before all others. Someone who skims the profile takes these three away.',
      lift: 'Once a year, check whether the three still match the work you want.',
      good: 'Pump sizing · Hygienic design · Quoting',
      bad: 'None chosen, 24 skills without an order',
    },
  },
  judge(reading) {
    const skills = reading.extra.topSkills ?? (stateOf(reading, 'skills') === 'absent' ? [] : null);
    if (skills === null) return UNREADABLE;
    const evidence = skills.slice(0, 3).map((quote) => ({ quote, place: 'skills' as const }));
    return {
      outcome: outcomeByCount(skills.length, { pass: 3, partial: 1 }),
      evidence: evidence.length > 0 ? evidence : [nothingAt('skills')],
      values: { count: skills.length },
    };
  },
  examples: {
    pass: { reading: { extra: { topSkills: ['Pumpenauslegung', 'Hygienic Design', 'Angebotskalkulation'] } } },
    partial: { reading: { extra: { topSkills: ['Pumpenauslegung'] } } },
    fail: { reading: { states: { skills: 'read' }, skills: ['Pumpenauslegung'], extra: { topSkills: [] } } },
  },
});
