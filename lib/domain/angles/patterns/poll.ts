import { definePattern } from './pattern.ts';

export const poll = definePattern({
  id: 'poll',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 1, sales: 2, recruiter: 1, employee: 1 },
  minutes: 15,
  draft: ['opening', 1, 2, 3, 'facts'],
  wording: {
    de: {
      name: 'Umfrage mit Auswertung',
      title: '{theme}: eine Umfrage mit Auswertung',
      openings: {
        worry: [
          'Ich wüsste gern, wie verbreitet diese Sorge ist: „{worry}“ Deshalb frage ich, bevor ich darüber schreibe.',
        ],
        question: ['„{question}“ Bevor ich meine Antwort aufschreibe, interessiert mich, was andere erlebt haben.'],
      },
      steps: ['Warum gefragt wird', 'Frage mit drei oder vier fairen Antworten', 'Wann die Auswertung kommt'],
      questions: [
        'Warum möchten Sie das wissen, und was haben Sie selbst beobachtet?',
        'Welche drei oder vier Antworten wären fair, auch die, die Ihnen nicht gefällt?',
        'Wann schreiben Sie, was dabei herauskam und was Sie daraus machen?',
      ],
      release: null,
      leaveOut: 'Antworten, die nur zum eigenen Angebot führen.',
    },
    'de-du': {
      questions: [
        'Warum möchtest du das wissen, und was hast du selbst beobachtet?',
        'Welche drei oder vier Antworten wären fair, auch die, die dir nicht gefällt?',
        'Wann schreibst du, was dabei herauskam und was du daraus machst?',
      ],
    },
    en: {
      name: 'Poll with a result',
      title: '{theme}: a poll with a result',
      openings: {
        worry: ['I wonder how common this worry is: “{worry}” So I am asking before I write about it.'],
        question: ['“{question}” Before I write down my answer, I would like to hear what others have seen.'],
      },
      steps: ['Why I ask', 'The question with three or four fair options', 'When the result will follow'],
      questions: [
        'Why do you want to know, and what have you noticed yourself?',
        'Which three or four options would be fair, including the one you do not like?',
        'When will you write what came out and what you make of it?',
      ],
      release: null,
      leaveOut: 'Options that lead nowhere but to your own offer.',
    },
  },
});
