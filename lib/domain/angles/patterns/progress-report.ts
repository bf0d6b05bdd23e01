import { definePattern } from './pattern.ts';

export const progressReport = definePattern({
  id: 'progress-report',
  goals: ['branding', 'hr', 'sales'],
  fit: { executive: 3, sales: 1, recruiter: 2, employee: 1 },
  minutes: 25,
  draft: ['opening', 'facts', 1, 2, 3],
  wording: {
    de: {
      name: 'Zwischenstand mit Lücken',
      title: '{theme}: was erreicht ist und was fehlt',
      openings: {
        number: [
          '{number} Das ist der Stand. Fertig sind wir damit nicht.',
          '{number} Ein Zwischenstand, mit dem, was noch fehlt.',
        ],
      },
      steps: ['Das Ziel', 'Der Stand mit Zahl', 'Was nicht gelungen ist', 'Der nächste Termin'],
      questions: [
        'Was hatten Sie sich vorgenommen, und bis wann?',
        'Was ist nicht gelungen, und woran lag es?',
        'Wann berichten Sie wieder, und woran wird man den Fortschritt sehen?',
      ],
      release: 'Ziel und Stand sind öffentlich.',
      leaveOut: 'Ausflüchte und Ziele, die noch nicht beschlossen sind.',
    },
    'de-du': {
      questions: [
        'Was hattest du dir vorgenommen, und bis wann?',
        'Was ist nicht gelungen, und woran lag es?',
        'Wann berichtest du wieder, und woran wird man den Fortschritt sehen?',
      ],
    },
    en: {
      name: 'Progress, gaps included',
      title: '{theme}: what is done and what is missing',
      openings: {
        number: [
          '{number} That is where we stand. We are not done.',
          '{number} An interim report, including what is missing.',
        ],
      },
      steps: ['The goal', 'Where it stands, with a number', 'What did not work', 'The next date'],
      questions: [
        'What did you set out to do, and by when?',
        'What did not work, and why?',
        'When will you report again, and how will people see progress?',
      ],
      release: 'The goal and where it stands are public.',
      leaveOut: 'Excuses, and goals that have not been agreed yet.',
    },
  },
});
