import { definePattern } from './pattern.ts';

export const questionToPeers = definePattern({
  id: 'question-to-peers',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 2, sales: 3, recruiter: 2, employee: 3 },
  minutes: 10,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Frage an Fachleute',
      title: '{theme}: eine Frage an Fachleute',
      openings: {
        claim: ['{claim} An einer Stelle komme ich dabei nicht weiter und frage deshalb hier nach.'],
        worry: ['Auf eine Sorge habe ich noch keine Antwort, die mir ganz gefällt: „{worry}“'],
        question: ['„{question}“ Ich habe eine Antwort darauf. Ob es die beste ist, weiß ich nicht.'],
      },
      steps: ['Die Lage in zwei Sätzen', 'Was schon versucht wurde', 'Eine genaue Frage'],
      questions: [
        'Wo stehen Sie gerade? Zwei Sätze genügen.',
        'Was haben Sie schon versucht, und was hat nicht geholfen?',
        'Was genau möchten Sie von anderen wissen?',
      ],
      release: null,
      leaveOut: 'Fragen, deren Antwort schon feststeht, und Hinweise auf einzelne Kunden.',
    },
    'de-du': {
      questions: [
        'Wo stehst du gerade? Zwei Sätze genügen.',
        'Was hast du schon versucht, und was hat nicht geholfen?',
        'Was genau möchtest du von anderen wissen?',
      ],
    },
    en: {
      name: 'A question to peers',
      title: '{theme}: a question to peers',
      openings: {
        claim: ['{claim} There is one point where I am stuck, so I am asking here.'],
        worry: ['Here is a worry I do not have a good answer to yet: “{worry}”'],
        question: ['“{question}” I have an answer to that. I am not sure it is the best one.'],
      },
      steps: ['The situation in two sentences', 'What has been tried', 'One precise question'],
      questions: [
        'Where do you stand right now? Two sentences are enough.',
        'What have you tried already, and what did not help?',
        'What exactly would you like to know from others?',
      ],
      release: null,
      leaveOut: 'Questions whose answer is already decided, and hints at individual customers.',
    },
  },
});
