import { definePattern } from './pattern.ts';

export const stepByStep = definePattern({
  id: 'step-by-step',
  goals: ['sales', 'branding', 'hr'],
  fit: { executive: 1, sales: 3, recruiter: 2, employee: 3 },
  minutes: 25,
  draft: ['opening', 1, 'facts', 2, 3],
  wording: {
    de: {
      name: 'Anleitung in Schritten',
      title: '{theme}: so gehen wir vor',
      openings: {
        claim: ['{claim} Wie das geht, lässt sich in ein paar Schritten erklären.'],
        question: ['„{question}“ Am besten zeige ich, wie wir vorgehen, Schritt für Schritt.'],
      },
      steps: ['Was am Ende herauskommt', 'Drei bis fünf Schritte', 'Die Stelle, an der es oft hakt'],
      questions: [
        'Welche Schritte gehen Sie, in welcher Reihenfolge? Drei bis fünf genügen.',
        'An welcher Stelle ist es bei Ihnen schon einmal hängen geblieben?',
        'Womit soll jemand anfangen, der nur eine Stunde hat?',
      ],
      release: null,
      leaveOut: 'Schritte, die zum Betriebsgeheimnis gehören, und Sicherheitshinweise ohne Quelle.',
    },
    'de-du': {
      questions: [
        'Welche Schritte gehst du, in welcher Reihenfolge? Drei bis fünf genügen.',
        'An welcher Stelle ist es bei dir schon einmal hängen geblieben?',
        'Womit soll jemand anfangen, der nur eine Stunde hat?',
      ],
    },
    en: {
      name: 'How-to in steps',
      title: '{theme}: how we go about it',
      openings: {
        claim: ['{claim} Here is how that works, in a few steps.'],
        question: ['“{question}” The best answer is to show how we go about it, step by step.'],
      },
      steps: ['What you get in the end', 'Three to five steps', 'The place where it tends to get stuck'],
      questions: [
        'Which steps do you take, in which order? Three to five are enough.',
        'Where have you gotten stuck before?',
        'Where should somebody start who has only an hour?',
      ],
      release: null,
      leaveOut: 'Steps that are a trade secret, and safety advice without a source.',
    },
  },
});
