import { languageOf } from '../../../language/detect.ts';
import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { isGeneralSkill } from '../measures/general-skill.ts';
import { NOT_APPLICABLE, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import { findTopics } from '../measures/topics.ts';

/** Skills that stand at the top. The profile shows two or three of them, all others are a click away. */
const AT_TOP = 3;

export const linkedinTopSkills = defineCheck({
  id: 'LI-22',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 1 },
  minutes: 3,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; verglichen werden die obersten drei Kenntnisse mit den Themen aus den Einstellungen, Wort für Wort, nicht nach Bedeutung.',
      en: 'Convention; compares the top three skills with the topics from the settings, word by word, not by meaning.',
    },
  },
  wording: {
    de: {
      name: 'Oberste Kenntnisse',
      fail: 'Die obersten Kenntnisse sagen wenig über die Arbeit',
      partial: 'Nur eine der obersten Kenntnisse passt zum Thema',
      advice:
        'Unter „Kenntnisse“ die Reihenfolge ändern: Nach oben gehören die drei, wegen derer jemand anfragen soll. Fehlt ein eigenes Thema in der Liste, zuerst dort ergänzen.',
      reason: 'Ohne Klick zeigt das Profil nur die obersten Kenntnisse. An ihnen liest man ab, worum es hier geht.',
      lift: 'Wer mehrere Themen hat, mischt sie oben: ein Fach, eine Branche, ein Verfahren.',
      good: 'Retrofit · Abfülltechnik · Instandhaltungsplanung',
      bad: 'Outlook · Englisch · Kundenservice',
    },
    en: {
      name: 'Skills at the top',
      fail: 'The top skills say little about your work',
      partial: 'Only one of the top skills fits your topics',
      advice:
        'Change the order of your skills: the three you want to be asked about belong at the top. If one of your topics is not on the list, add it first.',
      reason: 'Without a click, the profile shows the top skills only. Readers take them for what you are about.',
      lift: 'If you have several topics, mix them at the top: a field, an industry, a method.',
      good: 'Retrofit · Filling technology · Maintenance planning',
      bad: 'Outlook · English · Customer service',
    },
  },
  /** Without topics there is nothing to compare with; words that fit anyone miss any topic. No skills at all: LI-21. */
  judge(reading, context) {
    const { skills } = reading;
    const state = stateOf(reading, 'skills');
    if (state === 'unseen' || state === 'unclear' || (state === 'partial' && skills.length < 2)) return UNREADABLE;
    if (skills.length === 0) return NOT_APPLICABLE;
    const top = skills.slice(0, AT_TOP);
    const evidence = top.map((quote) => ({ quote, place: 'skills' as const }));
    const general = top.filter((skill) => isGeneralSkill(skill, context));
    if (context.topics.length === 0) return general.length > 1 ? { outcome: 'fail', evidence } : NOT_APPLICABLE;
    const fitting = top.filter((skill) => findTopics(skill, context.topics).length > 0);
    if (fitting.length === 0 && speaksOtherwise(reading, context.topics)) return NOT_APPLICABLE;
    return { outcome: outcomeByCount(fitting.length, { pass: 2, partial: 1 }), evidence };
  },
  examples: {
    pass: {
      reading: { states: { skills: 'read' }, skills: ['Retrofit', 'Abfülltechnik', 'Englisch'] },
      context: { topics: ['Retrofit', 'Abfülltechnik'] },
    },
    partial: {
      reading: { states: { skills: 'read' }, skills: ['Englisch', 'Retrofit von Anlagen', 'Outlook'] },
      context: { topics: ['Retrofit', 'Abfülltechnik'] },
    },
    fail: {
      reading: { states: { skills: 'read' }, skills: ['Outlook', 'Englisch', 'Kundenservice', 'Retrofit'] },
      context: { topics: ['Retrofit', 'Abfülltechnik'] },
    },
  },
});

/** Words are compared, not meanings: topics in German find nothing in a profile in English. */
function speaksOtherwise({ headline, about, skills }: ProfileReading, topics: readonly string[]): boolean {
  const own = languageOf([headline, about, ...skills].filter(Boolean).join('. '));
  const told = languageOf(topics.join('. '));
  return own !== told && own !== null && told !== null;
}
