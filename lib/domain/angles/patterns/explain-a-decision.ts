import { definePattern } from './pattern.ts';

export const explainADecision = definePattern({
  id: 'explain-a-decision',
  goals: ['branding', 'hr', 'sales'],
  fit: { executive: 3, sales: 1, recruiter: 1, employee: 0 },
  minutes: 30,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Eine Entscheidung erklären',
      title: '{theme}: warum wir uns so entschieden haben',
      openings: {
        claim: [
          '{claim} Das war eine Entscheidung, und sie hatte einen Preis.',
          '{claim} Wir hätten es auch anders machen können. Hier sind die Gründe.',
        ],
        fact: ['{fact} Am Anfang stand eine Entscheidung, und leicht war sie nicht.'],
        worry: ['Eine Sorge lag mit auf dem Tisch, als wir entschieden haben: „{worry}“'],
      },
      steps: ['Die Entscheidung', 'Was zur Wahl stand', 'Was den Ausschlag gab', 'Der Preis', 'Woran wir es messen'],
      questions: [
        'Was haben Sie entschieden, und was stand noch zur Wahl?',
        'Was gab den Ausschlag, und was haben Sie dafür aufgegeben?',
        'Woran werden Sie in einem Jahr sehen, ob es richtig war?',
      ],
      release: 'Die Entscheidung ist im Haus bekannt, bevor sie draußen steht.',
      leaveOut: 'Wer dagegen war, und Zahlen aus laufenden Verhandlungen.',
    },
    'de-du': {
      questions: [
        'Was hast du entschieden, und was stand noch zur Wahl?',
        'Was gab den Ausschlag, und was hast du dafür aufgegeben?',
        'Woran wirst du in einem Jahr sehen, ob es richtig war?',
      ],
    },
    en: {
      name: 'Explain a decision',
      title: '{theme}: why we decided this way',
      openings: {
        claim: [
          '{claim} That was a decision, and it had a price.',
          '{claim} We could have done it another way. These are the reasons.',
        ],
        fact: ['{fact} It began with a decision, and it was not an easy one.'],
        worry: ['One worry was on the table when we decided: “{worry}”'],
      },
      steps: ['The decision', 'The options', 'What tipped the scale', 'The price', 'How we will know'],
      questions: [
        'What did you decide, and what else was possible?',
        'What tipped the scale, and what did you give up for it?',
        'How will you know in a year whether it was right?',
      ],
      release: 'The decision is known inside the company before it appears outside.',
      leaveOut: 'Who was against it, and figures from talks that are still open.',
    },
  },
});
