import { definePattern } from './pattern.ts';

export const respectfulDissent = definePattern({
  id: 'respectful-dissent',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 3, sales: 2, recruiter: 1, employee: 1 },
  minutes: 30,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Widerspruch mit Respekt',
      title: '{theme}: wo ich es anders sehe',
      openings: {
        claim: ['{claim} Nicht alle halten das für richtig, und ihre Gründe sind gut.'],
        worry: [
          'Eine Sorge, der ich oft begegne: „{worry}“ Daran ist etwas Wahres. Den Schluss daraus teile ich trotzdem nicht.',
        ],
      },
      steps: ['Die verbreitete Ansicht', 'Was daran richtig ist', 'Wo ich es anders sehe', 'Bitte um Widerspruch'],
      questions: [
        'Welche Ansicht teilen Sie nicht, und was ist trotzdem richtig daran?',
        'Was haben Sie erlebt, das Sie anders denken lässt?',
        'Welches Gegenargument würde Sie überzeugen?',
      ],
      release: null,
      leaveOut: 'Namen und Beiträge einzelner Personen. Widersprochen wird der Sache.',
    },
    'de-du': {
      questions: [
        'Welche Ansicht teilst du nicht, und was ist trotzdem richtig daran?',
        'Was hast du erlebt, das dich anders denken lässt?',
        'Welches Gegenargument würde dich überzeugen?',
      ],
    },
    en: {
      name: 'Respectful dissent',
      title: '{theme}: where I see it differently',
      openings: {
        claim: ['{claim} Not everyone thinks that is right, and their reasons are good.'],
        worry: ['A worry I often meet: “{worry}” There is some truth in it. I still do not share the conclusion.'],
      },
      steps: ['The common view', 'What is right about it', 'Where I disagree', 'Asking for the counter-argument'],
      questions: [
        'Which view do you not share, and what is right about it all the same?',
        'What have you seen that makes you think differently?',
        'Which counter-argument would convince you?',
      ],
      release: null,
      leaveOut: 'Names and posts of individuals. Disagree with the point.',
    },
  },
});
