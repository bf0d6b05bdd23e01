import { definePattern } from './pattern.ts';

export const numberInContext = definePattern({
  id: 'number-in-context',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 3, sales: 2, recruiter: 2, employee: 1 },
  minutes: 20,
  draft: ['opening', 'facts', 1, 2, 3],
  wording: {
    de: {
      name: 'Eine Zahl und was sie sagt',
      title: '{theme}: eine Zahl und was sie sagt',
      openings: {
        number: [
          '{number} Die Zahl stimmt. Was sie nicht zeigt, ist mir genauso wichtig.',
          '{number} Ich habe nachgesehen, was hinter dieser Angabe steckt.',
        ],
      },
      steps: ['Die Zahl mit Quelle und Zeitraum', 'Was sie nicht sagt', 'Was sie für die Leserschaft bedeutet'],
      questions: [
        'Woran merken Sie diese Zahl in Ihrer eigenen Arbeit?',
        'Was sagt sie nicht, und wo haben Sie das gesehen?',
        'Was würden Sie jemandem raten, der nur die Zahl kennt?',
      ],
      release: 'Die Zahl ist am Tag des Beitrags öffentlich, die Quelle steht dabei.',
      leaveOut: 'Gerundete Zahlen ohne Hinweis und Schlüsse, die nicht in der Quelle stehen.',
    },
    'de-du': {
      questions: [
        'Woran merkst du diese Zahl in deiner eigenen Arbeit?',
        'Was sagt sie nicht, und wo hast du das gesehen?',
        'Was würdest du jemandem raten, der nur die Zahl kennt?',
      ],
    },
    en: {
      name: 'A number and what it means',
      title: '{theme}: a number and what it means',
      openings: {
        number: [
          '{number} The number is right. What it does not show matters to me just as much.',
          '{number} I looked up what is behind that figure.',
        ],
      },
      steps: ['The number with its source and period', 'What it does not say', 'What it means for readers'],
      questions: [
        'How do you notice this number in your own work?',
        'What does it not say, and where have you seen that?',
        'What would you tell somebody who knows only the number?',
      ],
      release: 'The number is public on the day of the post, and the source is given next to it.',
      leaveOut: 'Rounded numbers without a note, and conclusions that the source does not draw.',
    },
  },
});
