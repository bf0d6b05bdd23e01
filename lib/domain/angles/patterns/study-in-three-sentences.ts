import { definePattern } from './pattern.ts';

export const studyInThreeSentences = definePattern({
  id: 'study-in-three-sentences',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 2, sales: 2, recruiter: 1, employee: 2 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Gelesen: Studie, Buch oder Norm',
      title: '{theme}: gelesen und mit der Praxis verglichen',
      openings: {
        claim: ['{claim} Ich wollte wissen, wie andere es halten, und habe nachgelesen.'],
        question: ['„{question}“ Dazu habe ich etwas gelesen, das meine Antwort verändert hat.'],
        worry: ['Eine Sorge, die ich oft höre: „{worry}“ Ich habe nachgelesen, was sich dazu sagen lässt.'],
      },
      steps: ['Was die Quelle sagt', 'Wie sie dazu kommt und wo sie endet', 'Was das in der Praxis heißt'],
      questions: [
        'Was haben Sie gelesen, und was ist der eine Satz daraus?',
        'Wer wurde befragt oder gemessen, und was sagt die Quelle nicht?',
        'Was machen Sie deshalb in der eigenen Arbeit anders?',
      ],
      release: null,
      leaveOut: 'Zahlen aus zweiter Hand. Verlinkt wird die Quelle selbst.',
    },
    'de-du': {
      questions: [
        'Was hast du gelesen, und was ist der eine Satz daraus?',
        'Wer wurde befragt oder gemessen, und was sagt die Quelle nicht?',
        'Was machst du deshalb in der eigenen Arbeit anders?',
      ],
    },
    en: {
      name: 'What I read: study, book or standard',
      title: '{theme}: read, and compared with practice',
      openings: {
        claim: ['{claim} I wanted to know how others do it, so I read up on it.'],
        question: ['“{question}” I read something on this that has changed my answer.'],
        worry: ['A worry I often hear: “{worry}” I looked up what is known about it.'],
      },
      steps: ['What the source says', 'How it knows, and where it ends', 'What it means in practice'],
      questions: [
        'What did you read, and which one sentence matters?',
        'Who was asked or measured, and what does the source not say?',
        'What do you do differently in your own work because of it?',
      ],
      release: null,
      leaveOut: 'Second-hand numbers. Link to the source itself.',
    },
  },
});
