import { defineCheck } from '../check.ts';
import { judgeSkillCount } from '../measures/skill-count.ts';

export const linkedinNumberOfSkills = defineCheck({
  id: 'LI-21',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 1, sales: 2, recruiter: 2, employee: 2 },
  minutes: 8,
  basis: {
    kind: 'evidence',
    source: {
      de: 'LinkedIn, nach job-hunt.org: Wer fünf oder mehr Kenntnisse nennt, wird öfter angeschrieben. Eigene Angabe von LinkedIn, die keine Ursache belegt; zehn ist unsere Schwelle.',
      en: 'LinkedIn, as quoted by job-hunt.org: members with five or more skills are contacted more often. LinkedIn’s own figure, which proves no cause; ten is our threshold.',
    },
  },
  elsewhere: 'all-skills',
  wording: {
    de: {
      name: 'Kenntnisse',
      fail: 'Weniger als fünf Kenntnisse eingetragen',
      partial: 'Erst {count} Kenntnisse eingetragen',
      advice:
        'Die Liste auf zehn Kenntnisse erweitern, die sich bei der Arbeit zeigen: Verfahren, Maschinen, Normen, Programme, Branchen. Was alle können, darf fehlen, etwa „Word“ oder „Teamfähigkeit“.',
      reason:
        'Wer auf LinkedIn eine Fachkraft oder einen Lieferanten sucht, gibt Fachbegriffe ein. Was nicht eingetragen ist, wird dabei leicht übersehen.',
      lift: 'Die wichtigsten Kenntnisse mit der Position verknüpfen, in der sie gebraucht werden; so steht der Beleg gleich daneben.',
      good: 'Retrofit, Abfülltechnik, SPS-Programmierung, Lebensmittelrecht …',
      bad: 'Microsoft Word, Teamfähigkeit',
    },
    en: {
      name: 'Skills',
      fail: 'Fewer than five skills listed',
      partial: 'Only {count} skills listed so far',
      advice:
        'Bring the list to ten skills that show in your work: methods, machines, standards, software, industries. Leave out what everybody can do, such as “Word” or “teamwork.”',
      reason:
        'People who search LinkedIn for a specialist or a supplier type in technical terms. What is not listed is easily missed.',
      lift: 'Link your main skills to the position where you use them; that puts the proof right beside them.',
      good: 'Retrofit, filling technology, PLC programming, food safety law …',
      bad: 'Microsoft Word, teamwork',
    },
  },
  judge: judgeSkillCount,
  examples: {
    pass: { reading: { states: { skills: 'partial' }, skills: ['Retrofit', 'Abfülltechnik'], skillsTotal: 12 } },
    partial: {
      reading: { states: { skills: 'read' }, skills: ['Retrofit', 'Abfülltechnik', 'SPS', 'Hydraulik', 'EHEDG'] },
    },
    fail: { reading: { states: { skills: 'read' }, skills: ['Microsoft Word', 'Teamfähigkeit'] } },
  },
});
