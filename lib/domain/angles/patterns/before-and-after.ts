import { definePattern } from './pattern.ts';

export const beforeAndAfter = definePattern({
  id: 'before-and-after',
  goals: ['sales', 'hr'],
  fit: { executive: 2, sales: 3, recruiter: 2, employee: 2 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Vorher und nachher',
      title: '{theme}: vorher und nachher',
      openings: {
        number: [
          '{number} Der Weg dorthin war weniger gerade, als es klingt.',
          '{number} Im Alltag sah es vorher anders aus.',
        ],
      },
      steps: ['Ausgangslage', 'Was geändert wurde', 'Ergebnis mit Zahl', 'Was noch offen ist'],
      questions: [
        'Wie sah ein gewöhnlicher Tag vorher aus?',
        'Was genau haben Sie geändert, und was davon war mühsam?',
        'Was ist bis heute nicht gelöst?',
      ],
      release: 'Die Zahl ist öffentlich. Stammt sie von einem Kunden, braucht es dessen Ja.',
      leaveOut: 'Zahlen ohne Zeitraum und Vergleiche mit Wettbewerbern.',
    },
    'de-du': {
      questions: [
        'Wie sah ein gewöhnlicher Tag vorher aus?',
        'Was genau hast du geändert, und was davon war mühsam?',
        'Was ist bis heute nicht gelöst?',
      ],
    },
    en: {
      name: 'Before and after',
      title: '{theme}: before and after',
      openings: {
        number: [
          '{number} The way there was less straight than it sounds.',
          '{number} Day to day, things used to look different.',
        ],
      },
      steps: ['Where it started', 'What changed', 'The result, with a number', 'What is still open'],
      questions: [
        'What did an ordinary day look like before?',
        'What exactly did you change, and which part was hard work?',
        'What is still unsolved today?',
      ],
      release: 'The number is public. If it comes from a customer, the customer has to agree.',
      leaveOut: 'Numbers without a period, and comparisons with competitors.',
    },
  },
});
