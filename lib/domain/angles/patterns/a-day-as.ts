import { definePattern } from './pattern.ts';

export const aDayAs = definePattern({
  id: 'a-day-as',
  goals: ['hr'],
  fit: { executive: 0, sales: 1, recruiter: 3, employee: 3 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Ein Arbeitstag',
      title: '{theme}: wie das an einem Tag aussieht',
      openings: {
        claim: [
          '{claim} Wie sich das zwischen Schichtbeginn und Feierabend anfühlt, zeigt ein ganz normaler Tag.',
          '{claim} Ein Arbeitstag in drei Uhrzeiten.',
        ],
        question: ['„{question}“ Am ehesten zeigt das ein ganz normaler Tag, drei Uhrzeiten genügen.'],
      },
      steps: ['Drei Uhrzeiten, drei Szenen', 'Der schönste und der schwerste Moment', 'Wem die Arbeit liegt'],
      questions: [
        'Drei Uhrzeiten von gestern oder heute: Was haben Sie da gerade getan?',
        'Was war der schönste Moment des Tages, was der schwerste?',
        'Wem würden Sie diese Arbeit empfehlen, und wem nicht?',
      ],
      release: 'Kolleginnen und Kollegen, die vorkommen, haben zugestimmt.',
      leaveOut: 'Beschönigungen. Der schwere Moment gehört dazu.',
    },
    'de-du': {
      questions: [
        'Drei Uhrzeiten von gestern oder heute: Was hast du da gerade getan?',
        'Was war der schönste Moment des Tages, was der schwerste?',
        'Wem würdest du diese Arbeit empfehlen, und wem nicht?',
      ],
    },
    en: {
      name: 'A day at work',
      title: '{theme}: what a day looks like',
      openings: {
        claim: [
          '{claim} An ordinary day shows what that feels like between the first hour and the last.',
          '{claim} One working day, told at three times.',
        ],
        question: ['“{question}” An ordinary day is the best answer, and three times of day are enough.'],
      },
      steps: ['Three times, three scenes', 'The best and the hardest moment', 'Who would like this work'],
      questions: [
        'Three times of day, yesterday or today: what were you doing just then?',
        'What was the best moment of the day, and what was the hardest?',
        'Who would enjoy this work, and who would not?',
      ],
      release: 'Colleagues who appear have agreed.',
      leaveOut: 'Polish. The hard moment belongs in it.',
    },
  },
});
