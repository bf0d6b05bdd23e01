import { definePattern } from './pattern.ts';

export const frequentQuestion = definePattern({
  id: 'frequent-question',
  goals: ['sales', 'branding', 'hr'],
  fit: { executive: 1, sales: 3, recruiter: 3, employee: 3 },
  minutes: 15,
  draft: ['opening', 1, 'facts', 2, 3],
  wording: {
    de: {
      name: 'Häufige Frage',
      title: '{theme}: eine Frage, die oft kommt',
      openings: {
        question: [
          '„{question}“ Die kurze Antwort passt in einen Satz. Die lange ist mir lieber.',
          '„{question}“ Ich höre das oft und antworte inzwischen anders als früher.',
        ],
      },
      steps: ['Die Frage im Wortlaut', 'Kurze Antwort', 'Wann es anders ist', 'Einladung zur nächsten Frage'],
      questions: [
        'Wie antworten Sie, wenn jemand Ihnen das direkt stellt? In zwei Sätzen.',
        'In welchem Fall, den Sie erlebt haben, war die Antwort eine andere?',
        'Welche Frage sollte man Ihnen stattdessen stellen?',
      ],
      release: null,
      leaveOut: 'Wer gefragt hat. Preise und Zusagen, die nur im Einzelfall gelten.',
    },
    'de-du': {
      questions: [
        'Wie antwortest du, wenn jemand dir das direkt stellt? In zwei Sätzen.',
        'In welchem Fall, den du erlebt hast, war die Antwort eine andere?',
        'Welche Frage sollte man dir stattdessen stellen?',
      ],
    },
    en: {
      name: 'The question people ask',
      title: '{theme}: a question that comes up often',
      openings: {
        question: [
          '“{question}” The short answer fits in one sentence. I prefer the long one.',
          '“{question}” I hear this often, and I answer it differently than I used to.',
        ],
      },
      steps: [
        'The question, word for word',
        'The short answer',
        'When it is different',
        'An invitation to ask the next one',
      ],
      questions: [
        'What do you say when somebody asks you this face to face? Two sentences.',
        'When did you see a case where the answer was a different one?',
        'What should people ask you instead?',
      ],
      release: null,
      leaveOut: 'Who asked. Prices and promises that hold for one case only.',
    },
  },
});
